/** @typedef {{ same: boolean, before: string, after: string }} Stretch */

/** @param {Stretch | undefined} stretch */
const length = (stretch) => (stretch ? Math.max(stretch.before.length, stretch.after.length) : 0);

/**
 * Whether what is the same between two changes is so short beside them that it only cuts one
 * replacement in two: the 的 that two unlike sentences share.
 * @param {Stretch} same
 * @param {Stretch | undefined} left
 * @param {Stretch} right
 */
const onlyCuts = (same, left, right) =>
  2 * same.after.length <= Math.min(length(left), length(right));

/**
 * Stretches in turn the same and not, without those too short to help a reader.
 * @param {readonly Stretch[]} stretches
 * @returns {Stretch[]}
 */
export function readableStretches(stretches) {
  /** @type {Stretch[]} */
  const read = [];
  for (const stretch of stretches) {
    let last = stretch;
    for (;;) {
      const [left, same] = read.slice(-2);
      if (last.same || !left || !same || !onlyCuts(same, left, last)) break;
      read.splice(-2);
      const before = left.before + same.before + last.before;
      last = { same: false, before, after: left.after + same.after + last.after };
    }
    read.push(last);
  }
  return read;
}
