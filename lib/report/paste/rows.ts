import { halfWidth } from "../fields/half-width";

/** The cells of a block as text, by row and column; what a merged cell covers besides its first place is "". */
export type Rows = readonly (readonly string[])[];

const NOTHING = /^[-－‐‑–—―─]*$/;

/** Empty, or the dashes that are printed where there is no figure. */
export const isNothing = (cell: string): boolean => NOTHING.test(cell);

const UNITS = "人次|个次|条|件|次|个|人|篇|份|项|起|部|家|场|期|元|千元|万元|亿元";

/** A unit as it is printed in a table, also of thousands and the like: 万条. */
export const UNIT_WORD = `[十百千万亿]*(?:${UNITS})`;

const FIGURE = new RegExp(`^\\.?\\d[\\d.,、。\\s]*(?:${UNITS})?$`);
const UNIT = new RegExp(`^${UNIT_WORD}$`);
const IN_PLACE_OF_FIGURE = /^(?:无此项|留空|无|没有|暂无|\/|#\S+)$/;

/** A number, be its unit written behind it; whether it can be filed is not asked. */
export const isFigure = (cell: string): boolean => FIGURE.test(halfWidth(cell).trim());

export const isUnit = (cell: string): boolean => UNIT.test(halfWidth(cell).replace(/\s/g, ""));

/** Neither a figure nor what is written in the place of one. */
export const isWord = (cell: string): boolean =>
  !isNothing(cell) && !isFigure(cell) && !IN_PLACE_OF_FIGURE.test(halfWidth(cell));

const YEAR = /^(?:19|20)\d\d(?:年度?)?$/;

export const isYear = (cell: string): boolean => YEAR.test(halfWidth(cell));

/** Cells without the spaces and invisible marks around and within them. */
export const tidy = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      cell
        .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );

export const columnsOf = (rows: Rows): readonly number[] =>
  Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, at) => at);

/** What is written in a column, without what is empty. */
export const writtenIn = (rows: Rows, column: number): readonly string[] =>
  rows.map((row) => row[column] ?? "").filter((cell) => !isNothing(cell));

/** A column that is figures for the most part. */
export function holdsFigures(rows: Rows, column: number): boolean {
  const written = writtenIn(rows, column);
  return written.some(isFigure) && written.filter(isWord).length * 2 <= written.length;
}
