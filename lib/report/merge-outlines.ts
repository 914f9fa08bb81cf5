import type { OutlinePart } from "./fields/outline";

type Parts = readonly OutlinePart[];

const isIn = (parts: Parts, { key }: OutlinePart) => parts.some((part) => part.key === key);

const headingIn = (parts: Parts, { key }: OutlinePart) =>
  parts.find((part) => part.key === key)?.heading;

/** Whether the parts that both have stand in the same order. */
function sameOrder(one: Parts, other: Parts): boolean {
  const order = other.filter((part) => isIn(one, part));
  return one.filter((part) => isIn(other, part)).every(({ key }, at) => key === order[at]?.key);
}

/** `parts`, with those that only `others` has, each after the part that it followed there. */
function withThoseOf(parts: Parts, others: Parts): Parts {
  const all = [...parts];
  others.forEach((part, at) => {
    if (isIn(all, part)) return;
    const before = others[at - 1];
    all.splice(before ? all.findIndex(({ key }) => key === before.key) + 1 : 0, 0, part);
  });
  return all;
}

/**
 * Two outlines that began from one, as one in which each part stands once. What only one of the two
 * people changed stands as they changed it; where both did, a heading is mine and the order theirs,
 * and a part that one dropped and the other renamed stays. With an empty `base` nothing is dropped.
 */
export function mergeOutlines(base: Parts, theirs: Parts, mine: Parts): Parts {
  const [first, second] = sameOrder(theirs, base) ? [mine, theirs] : [theirs, mine];
  return withThoseOf(first, second).flatMap((part) => {
    const before = headingIn(base, part);
    const now = [headingIn(mine, part), headingIn(theirs, part)];
    const changed = now.find((heading) => heading !== undefined && heading !== before);
    const heading = changed ?? (now.includes(undefined) ? undefined : before);
    return heading === undefined ? [] : [{ key: part.key, heading }];
  });
}
