/** Where whole paragraphs stand in a text; -1 where they do not. */
const placeOf = (text: string, paragraphs: string): number =>
  `\n${text}\n`.indexOf(`\n${paragraphs}\n`);

/**
 * A part's text with what a source gave: in the place of what it gave before, where that still stands
 * as it was; else as paragraphs behind the others.
 */
export function textOf(present: string, before: string, given: string): string {
  const at = before === "" ? -1 : placeOf(present, before);
  if (at >= 0) return present.slice(0, at) + given + present.slice(at + before.length);
  if (present === "" || placeOf(present, given) >= 0) return present || given;
  return `${present}\n${given}`;
}
