import type { CellObject, Row, SheetData } from "write-excel-file/node";
import type { DocumentTable, Labelled, TableCell } from "@/lib/document/model";
import { tableGrid, type Place } from "@/lib/document/table-grid";
import { heightOf, linesOf, rowHeight } from "./xlsx-height";
import { figureValue, textValue } from "./xlsx-figure";

export interface TableSheet {
  readonly data: SheetData;
  readonly columns: { readonly width: number }[];
  /** The rows of the table's header, counted from 1, which every printed page repeats; they stay in view. */
  readonly header: { readonly from: number; readonly to: number };
}

/** A column's width counts figures of the default type: 8 of 96 pixels to the inch, and 5 around them. */
const inFigures = (mm: number): number => ((mm / 25.4) * 96 - 5) / 8;

/** A number of fifteen digits with its point; what is longer stands as text and runs on. */
const LONGEST_NUMBER = 16;

const numberLength = (place: Place | undefined): number => {
  if (!place || !("cell" in place) || place.cell.role !== "figure") return 0;
  const { length } = place.cell.text;
  return length > LONGEST_NUMBER ? 0 : length;
};

/** As wide as printed, or as the column's longest number: it would show as #### else. */
const columnWidths = (columnsMm: readonly number[], grid: readonly (readonly Place[])[]) =>
  columnsMm.map((mm, at) => {
    const longest = Math.max(0, ...grid.map((row) => numberLength(row[at])));
    return { width: Number(Math.max(inFigures(mm), longest + 1).toFixed(2)) };
  });

const FRAME = { borderStyle: "thin", alignVertical: "center", wrap: true } as const;
const LINE_HEIGHT = 22;
const MIDDLE = { align: "center", alignVertical: "center" } as const;

const alignment = ({ role, rowSpan }: TableCell) =>
  role === "rowHeader" && rowSpan === 1 ? "left" : "center";

function cellOf(cell: TableCell): CellObject {
  const { role, text, note, bold, indent, colSpan, rowSpan } = cell;
  return {
    ...(role === "figure" ? figureValue(text) : textValue(note ? `${text}\n${note}` : text)),
    ...FRAME,
    align: alignment(cell),
    ...(indent > 0 ? { indent } : {}),
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

/** Every cell of a row is told the row's height; what a merged cell reaches, the library frames itself. */
function rowOf(row: readonly Place[], columnsMm: readonly number[]): Row {
  const height = rowHeight(row, columnsMm);
  return row.map((place) => ("cell" in place ? { ...cellOf(place.cell), height } : null));
}

const BESIDE = { alignVertical: "center", wrap: true } as const;

const inWidth = (text: string, mm: number) => linesOf({ text, indent: 0 }, mm);

/**
 * What stands above or below the grid, a row each: its label in the first column, what was filled in
 * across the others, so that a formula or a filter finds it. A long unit's name runs on.
 */
function itemRow({ label, text }: Labelled, columnsMm: readonly number[]): Row {
  const [first = 0, ...others] = columnsMm;
  if (others.length === 0) {
    const height = heightOf(inWidth(label + text, first));
    return [{ ...textValue(label + text), ...BESIDE, align: "left", height }];
  }
  const room = others.reduce((sum, mm) => sum + mm, 0);
  const height = heightOf(Math.max(inWidth(label, first), inWidth(text, room)));
  return [
    { ...textValue(label), ...BESIDE, align: "right", height },
    { ...textValue(text), ...BESIDE, align: "left", height, columnSpan: others.length },
    ...Array<null>(others.length - 1).fill(null),
  ];
}

/** A table as a sheet: its name, what stands above the grid, the grid, what stands below. */
export function tableSheet(table: DocumentTable): TableSheet {
  const columns = table.columnsMm.length;
  const across = (cell: CellObject) => [
    { ...cell, columnSpan: columns },
    ...Array<null>(columns - 1).fill(null),
  ];
  const above = [
    across({ ...textValue(table.name), ...MIDDLE, fontSize: 16, fontWeight: "bold", height: 30 }),
    ...(table.subtitle
      ? [across({ ...textValue(table.subtitle), ...MIDDLE, height: LINE_HEIGHT })]
      : []),
    ...table.head.map((item) => itemRow(item, table.columnsMm)),
  ];
  const grid = tableGrid([...table.header, ...table.rows], columns);
  return {
    data: [
      ...above,
      ...grid.map((row) => rowOf(row, table.columnsMm)),
      ...table.foot.flat().map((item) => itemRow(item, table.columnsMm)),
    ],
    columns: columnWidths(table.columnsMm, grid),
    header: { from: above.length + 1, to: above.length + table.header.length },
  };
}
