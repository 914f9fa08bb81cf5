import type { Kind } from "./kind";
import { plainText } from "./plain-text";

const LONGEST = 2_000;

/** 备注: where a figure comes from; never printed. */
export const note: Kind = {
  longest: LONGEST,
  parse: (typed) => plainText(typed, LONGEST),
  print: (value) => value,
};
