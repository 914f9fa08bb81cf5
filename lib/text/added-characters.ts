/** How often each UTF-16 code unit is still to be met with; all 0 between two calls. */
const left = new Uint32Array(0x10000);

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

/**
 * How many characters a text has that its former one had not, in UTF-16 code units and wherever they
 * stand: what is moved or removed adds nothing, nor does a blank.
 */
export function addedCharacters(former: string, now: string): number {
  let added = 0;
  for (let at = 0; at < former.length; at += 1) {
    const unit = former.charCodeAt(at);
    left[unit] = (left[unit] ?? 0) + 1;
  }
  for (let at = 0; at < now.length; at += 1) {
    const unit = now.charCodeAt(at);
    const there = left[unit] ?? 0;
    if (there > 0) left[unit] = there - 1;
    else if (!isBlank(unit)) added += 1;
  }
  for (let at = 0; at < former.length; at += 1) left[former.charCodeAt(at)] = 0;
  return added;
}
