import type { Kind } from "./kind";
import { plainText } from "./plain-text";

/** Characters of one narrative; a long real report has some 20,000 in all. */
export const NARRATIVE_MAXIMUM = 100_000;

/** 正文: plain text, a line is a paragraph. */
export const narrative: Kind = {
  longest: NARRATIVE_MAXIMUM,
  parse: (typed) => plainText(typed, NARRATIVE_MAXIMUM),
  print: (value) => value,
};
