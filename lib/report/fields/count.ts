import { figure } from "./figure";
import type { FigureUnit, Kind } from "./kind";

/** 条、件、次 …: a non-negative integer. */
export const count = {
  parse: (typed: string, { unit }: FigureUnit) => figure(typed, 0, unit),
  print: (value: string) => value,
} satisfies Kind;
