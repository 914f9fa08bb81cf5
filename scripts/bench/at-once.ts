/**
 * How much of something is done in a second for `clients`, each of which asks for its next one, `each` in
 * all, when it has the last. `one` is called with the client's number.
 */
export async function atOnce(
  clients: number,
  each: number,
  one: (client: number) => Promise<void>,
): Promise<number> {
  const client = async (number: number) => {
    for (let done = 0; done < each; done++) await one(number);
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return (clients * each) / ((performance.now() - since) / 1000);
}
