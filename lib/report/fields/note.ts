import type { Kind } from "./kind";
import { plainText } from "./plain-text";

/** 备注: where a figure comes from; never printed. */
export const note: Kind = {
  parse: (typed) => plainText(typed, 2_000),
  print: (value) => value,
};
