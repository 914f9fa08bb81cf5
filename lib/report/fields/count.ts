import { figure } from "./figure";
import type { Kind } from "./kind";

/** 条、件、次 …: a non-negative integer. */
export const count = {
  parse: (typed: string) => figure(typed, 0),
  print: (value: string) => value,
} satisfies Kind;
