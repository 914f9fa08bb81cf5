import type { Cell, Line, Table } from "@/lib/editions/types";

/** A printed cell and the square of the grid that it covers; the header's lines are counted first. */
export interface PlacedCell {
  /** The id of its element on the page. */
  readonly id: string;
  readonly cell: Cell;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Places cells as HTML does: each takes the first column that no cell from above reaches into. */
export function placeCells(table: Table): readonly PlacedCell[] {
  const freeFrom: number[] = [];
  return [...table.header, ...table.lines].flatMap((line, row) =>
    placeLine(table, line, row, freeFrom),
  );
}

function placeLine(table: Table, line: Line, row: number, freeFrom: number[]): PlacedCell[] {
  let column = 0;
  return line.cells.map((cell, at) => {
    while ((freeFrom[column] ?? 0) > row) column += 1;
    const { colSpan: columns = 1, rowSpan: rows = 1 } = cell;
    const placed = { id: `${table.id}-${line.id}-${at}`, cell, row, rows, column, columns };
    for (let each = 0; each < columns; each += 1) freeFrom[column + each] = row + rows;
    column += columns;
    return placed;
  });
}

/** The grid columns in which figures stand, from the left. */
export function figureColumns(placed: readonly PlacedCell[]): readonly number[] {
  const columns = placed.filter(({ cell }) => cell.role === "figure").map(({ column }) => column);
  return [...new Set(columns)].sort((one, other) => one - other);
}

const inRow = ({ row, rows }: PlacedCell, at: number) => row <= at && at < row + rows;
const inColumn = ({ column, columns }: PlacedCell, at: number) =>
  column <= at && at < column + columns;

/** The headings over a figure: the nearest run of header lines above it. A later run replaces the first. */
export function headingsOver(
  figure: PlacedCell,
  placed: readonly PlacedCell[],
): readonly PlacedCell[] {
  const above = placed.filter(
    (other) =>
      other.cell.role === "columnHeader" &&
      other.row < figure.row &&
      inColumn(other, figure.column),
  );
  const gaps = above.map(({ row, rows }, at) => row + rows < (above[at + 1]?.row ?? 0));
  return above.slice(gaps.lastIndexOf(true) + 1);
}

/** The cells that say what a figure is: the headings of its line, those over its column, its unit. */
export function cellsNaming(
  figure: PlacedCell,
  placed: readonly PlacedCell[],
): readonly PlacedCell[] {
  const beside = (role: Cell["role"]) =>
    placed.filter((other) => other.cell.role === role && inRow(other, figure.row));
  const over = figureColumns(placed).length > 1 ? headingsOver(figure, placed) : [];
  return [...beside("rowHeader"), ...over, ...beside("unit")];
}
