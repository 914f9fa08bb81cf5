import type { Cell, Line, Table, TextCell } from "@/lib/editions/types";
import { figureColumns, placeCells, type PlacedCell } from "./table-grid";
import type { ShapeFigure, ShapeLine, TableShape } from "./table-shape";

const textsOf = (cells: readonly PlacedCell[], role: TextCell["role"]) =>
  cells.flatMap(({ cell }) => (cell.role === role && "text" in cell ? [cell.text] : []));

function figureOf(cell: Cell | undefined): ShapeFigure | null {
  const field = cell?.role === "figure" ? cell.field : null;
  return field && { code: field.code, kind: field.kind, label: field.label };
}

function shapeLine(
  { counts, countsNot }: Line,
  cells: readonly PlacedCell[],
  columns: readonly number[],
): ShapeLine {
  return {
    label: textsOf(cells, "rowHeader").join(""),
    figures: columns.map((at) => figureOf(cells.find(({ column }) => column === at)?.cell)),
    ...(counts ? { counts } : {}),
    ...(countsNot ? { countsNot } : {}),
  };
}

export function shapeOf(table: Table): TableShape {
  const placed = placeCells(table);
  const columns = figureColumns(placed);
  const inLine = (at: number) => placed.filter(({ row }) => row === table.header.length + at);
  return {
    lines: table.lines.map((line, at) => shapeLine(line, inLine(at), columns)),
    headings: textsOf(placed, "columnHeader"),
    sums: table.sums,
  };
}
