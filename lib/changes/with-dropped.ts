/** What there is now in its order, and what is gone, each after what it followed. */
export function withDropped<T>(
  now: readonly T[],
  before: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const all = [...now];
  const keys = all.map(keyOf);
  before.forEach((item, at) => {
    if (keys.includes(keyOf(item))) return;
    const previous = before[at - 1];
    const place = previous ? keys.indexOf(keyOf(previous)) + 1 : 0;
    all.splice(place, 0, item);
    keys.splice(place, 0, keyOf(item));
  });
  return all;
}
