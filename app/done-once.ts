const KEY = Symbol.for("nianbao.done-once");
const MOST = 50;

function underway(): Map<string, Promise<unknown>> {
  const shared = globalThis as { [KEY]?: Map<string, Promise<unknown>> | undefined };
  return (shared[KEY] ??= new Map<string, Promise<unknown>>());
}

/**
 * Does what a form asks once, however often its button is pressed: each answer is the first one's.
 * A browser follows only the last, and that must lead to the passwords too.
 */
export async function doneOnce<T>(key: string, work: () => Promise<T>): Promise<T> {
  const there = underway().get(key);
  if (there) return there as Promise<T>;
  const begun = work();
  underway().set(key, begun);
  const [oldest] = underway().keys();
  if (underway().size > MOST && oldest !== undefined) underway().delete(oldest);
  begun.catch(() => underway().delete(key));
  return begun;
}
