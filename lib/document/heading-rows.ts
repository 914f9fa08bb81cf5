import type { TableRow } from "./model";

const indentOf = (row: TableRow | undefined): number => {
  const label = row?.cells[0];
  return label?.role === "rowHeader" ? label.indent : 0;
};

/** Of each row whether it heads the next, whose label stands further in: a page is not to part the two. */
export const headsNext = (rows: readonly TableRow[]): readonly boolean[] =>
  rows.map((row, at) => indentOf(rows[at + 1]) > indentOf(row));
