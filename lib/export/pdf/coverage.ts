/** Code points as the first and last of each run of them, in order. */
export type Ranges = readonly (readonly [number, number])[];

/** Whether one of the ranges holds a code point. */
function holds(ranges: Ranges, code: number): boolean {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [first = 0, last = 0] = ranges[middle] ?? [];
    if (code < first) to = middle;
    else if (code > last) from = middle + 1;
    else return true;
  }
  return false;
}

/** Where a text has a character that no font covers, in UTF-16 units; a character is told once. */
export interface Gap {
  readonly character: string;
  readonly at: number;
}

/** The characters of a printed text that fonts covering these ranges cannot print, each where it first stands. */
export function gapsIn(text: string, covered: Ranges): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  let at = 0;
  for (const character of text) {
    const shows = !/\p{Cf}/u.test(character);
    if (shows && !gaps.has(character) && !holds(covered, character.codePointAt(0) ?? 0))
      gaps.set(character, { character, at });
    at += character.length;
  }
  return [...gaps.values()];
}
