import type { DocumentTable, Labelled, Revised, TableRow } from "@/lib/document/model";

/** How fields are marked, by code. */
export type Marks = ReadonlyMap<string, Revised>;

function marked<T extends { readonly code?: string }>(item: T, marks: Marks): T {
  const revised = item.code === undefined ? undefined : marks.get(item.code);
  return revised ? { ...item, revised } : item;
}

/** A table with its changed figures, and the names above and below it, as old → new. */
export function markTable(table: DocumentTable, marks: Marks): DocumentTable {
  const line = (items: readonly Labelled[]) => items.map((item) => marked(item, marks));
  const row = (each: TableRow): TableRow => ({
    ...each,
    cells: each.cells.map((cell) => marked(cell, marks)),
  });
  return {
    ...table,
    head: line(table.head),
    rows: table.rows.map(row),
    foot: table.foot.map(line),
  };
}
