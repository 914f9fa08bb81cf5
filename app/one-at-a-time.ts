/** What each key waits for: the work that was asked for last. */
const last = new Map<string, Promise<void>>();

/** Does the works of one key one after another, in the order asked; one that fails holds up none. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work);
  const over = mine.then(
    () => {},
    () => {},
  );
  last.set(key, over);
  try {
    return await mine;
  } finally {
    if (last.get(key) === over) last.delete(key);
  }
}
