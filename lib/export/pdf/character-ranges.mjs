/** @typedef {import("./coverage").Ranges} Ranges */

/**
 * Code points as the first and last of each run of them, in order.
 * @param {ReadonlySet<number>} codes
 * @returns {Ranges}
 */
export function rangesOf(codes) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const code of [...codes].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === code) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
