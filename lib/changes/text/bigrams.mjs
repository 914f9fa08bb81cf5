/**
 * Every two neighbouring characters of a text as a number, sorted; a single character counts as one.
 * @param {string} text
 */
export function bigramsOf(text) {
  const keys = new Uint32Array(Math.max(1, text.length - 1));
  for (let at = 0; at < keys.length; at += 1) {
    keys[at] = ((text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) || 0)) >>> 0;
  }
  return keys.sort();
}

/**
 * How many of their characters two texts share, from 0 (none) to 1 (they consist of the same).
 * @param {Uint32Array} one
 * @param {Uint32Array} other
 */
export function likeness(one, other) {
  let [shared, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [left = 0, right = 0] = [one[i], other[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (left >= right) j += 1;
  }
  return (2 * shared) / (one.length + other.length);
}
