import type { Cell, Line, Table } from "@/lib/editions/types";
import { figureColumns, headingsOver, placeCells, type PlacedCell } from "./table-grid";
import type { ShapeFigure, ShapeHead, ShapeLine, TableShape } from "./table-shape";

const textsOf = (cells: readonly PlacedCell[]) =>
  cells.flatMap(({ cell }) => ("text" in cell ? [cell.text] : []));

function figureOf(cell: Cell | undefined): ShapeFigure | null {
  const field = cell?.role === "figure" ? cell.field : null;
  if (!field) return null;
  const { code, kind, label, unit } = field;
  return { code, kind, label, ...(unit === undefined ? {} : { unit }) };
}

/** `cells`: all that reach into the line. */
function shapeLine(
  { counts, countsNot }: Line,
  row: number,
  cells: readonly PlacedCell[],
  columns: readonly number[],
): ShapeLine {
  const names = cells.filter(({ cell }) => cell.role === "rowHeader");
  const own = names[names.length - 1]?.cell;
  return {
    names: textsOf(names),
    depth: own && "text" in own ? (own.indent ?? 0) : 0,
    figures: columns.map((at) =>
      figureOf(cells.find((cell) => cell.column === at && cell.row === row)?.cell),
    ),
    ...(counts ? { counts } : {}),
    ...(countsNot ? { countsNot } : {}),
  };
}

/** The heads in printed order: one begins wherever something else stands over the figures. */
function headsOf(placed: readonly PlacedCell[], rowsBefore: number): readonly ShapeHead[] {
  const columns = figureColumns(placed);
  const heads: ShapeHead[] = [];
  for (const row of new Set(placed.map((cell) => cell.row))) {
    const figures = placed.filter((cell) => cell.row === row && cell.cell.role === "figure");
    if (figures.length === 0) continue;
    const over = columns.map((column) => {
      const figure = figures.find((cell) => cell.column === column);
      return figure ? textsOf(headingsOver(figure, placed)) : [];
    });
    const last = heads[heads.length - 1];
    const head = { from: row - rowsBefore, columns: over };
    if (JSON.stringify(last?.columns) !== JSON.stringify(over)) heads.push(head);
  }
  return heads;
}

export function shapeOf(table: Table, year: number): TableShape {
  const placed = placeCells(table);
  const columns = figureColumns(placed);
  const before = table.header.length;
  const reaching = (at: number) => placed.filter(({ row, rows }) => row <= at && at < row + rows);
  return {
    year,
    lines: table.lines.map((line, at) =>
      shapeLine(line, before + at, reaching(before + at), columns),
    ),
    heads: headsOf(placed, before),
    sums: table.sums,
    variants: table.labelVariants ?? [],
    around: [...table.head, ...table.foot.flat()].flatMap(({ code, required }) =>
      required ? [code] : [],
    ),
  };
}
