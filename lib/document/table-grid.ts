import type { TableCell, TableRow } from "./model";

/** One place of a table's grid: a cell where it begins, or the reach of one that began above or before. */
export type Place = { readonly cell: TableCell } | { readonly covered: TableCell };

/** Rows of cells with spans, set out on a grid: every row has a place for each column. */
export function tableGrid(
  rows: readonly TableRow[],
  columns: number,
): readonly (readonly Place[])[] {
  const grid = rows.map((): (Place | undefined)[] => Array.from({ length: columns }));
  const reach = (cell: TableCell, top: number, left: number) => {
    for (let y = top; y < Math.min(top + cell.rowSpan, rows.length); y++) {
      for (let x = left; x < Math.min(left + cell.colSpan, columns); x++) {
        const line = grid[y];
        if (line) line[x] = y === top && x === left ? { cell } : { covered: cell };
      }
    }
  };
  rows.forEach(({ cells }, top) => {
    for (const cell of cells) reach(cell, top, grid[top]?.indexOf(undefined) ?? columns);
  });
  return grid.map((line) => line.filter((place) => place !== undefined));
}
