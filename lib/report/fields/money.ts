import { figure } from "./figure";
import type { FigureUnit, Kind } from "./kind";

/** 万元, exact to the fen: six decimals. */
export const money = {
  parse: (typed: string, { unit }: FigureUnit) => figure(typed, 6, unit),
  print: (value: string) => value,
} satisfies Kind;
