import { figure } from "./figure";
import type { Kind } from "./kind";

/** 万元, exact to the fen: six decimals. */
export const money = {
  parse: (typed: string) => figure(typed, 6),
  print: (value: string) => value,
} satisfies Kind;
