import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { headsNext } from "@/lib/document/heading-rows";
import type * as model from "@/lib/document/model";
import { tableGrid, type Place } from "@/lib/document/table-grid";
import { columnWidths, withWidths, type CellWithWidth } from "./cell-widths";
import { tableCell } from "./docx-cell";
import { TABLE } from "./docx-layout";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const CELL_MARGINS = {
  left: TABLE.beside,
  right: TABLE.beside,
  top: TABLE.above,
  bottom: TABLE.above,
};

interface RowOptions {
  readonly tableHeader?: true;
  /** Holds the row on one page with what follows it. */
  readonly keepNext?: true;
}

const WITH_NEXT: RowOptions = { keepNext: true };
const HEADER: RowOptions = { tableHeader: true, keepNext: true };

const row = (cells: readonly CellWithWidth[], columns: number, options: RowOptions): TableRow =>
  new TableRow({
    cantSplit: true,
    ...options,
    height: { value: TABLE.rowMin, rule: HeightRule.ATLEAST },
    children: cells.map((each) => tableCell(each, columns)),
  });

/** Rows beside one label stay on one page, or its text would be cut; more than these cannot. */
const TALLEST_GROUP = 10;

const reachesInto = (
  below: readonly Place[] | undefined,
  place: Place,
  column: number,
): boolean => {
  const content = "cell" in place ? place.cell : place.covered;
  const under = below?.[column];
  return (
    content.rowSpan <= TALLEST_GROUP &&
    under !== undefined &&
    "covered" in under &&
    under.covered === content
  );
};

/** Of each row whether it stays with what is below it: beside one label, headed by it, or the foot. */
function keptRows({ rows, foot, columnsMm }: model.DocumentTable): readonly boolean[] {
  const places = tableGrid(rows, columnsMm.length);
  const heads = headsNext(rows);
  return rows.map((_, at) => {
    const grouped = places[at]?.some((place, column) => reachesInto(places[at + 1], place, column));
    const last = at === rows.length - 1;
    return grouped || heads[at] || (last && foot.length > 0);
  });
}

function tableRows(content: model.DocumentTable): readonly TableRow[] {
  const columns = columnWidths(content);
  const kept = keptRows(content);
  const [header, rows] = [content.header, content.rows].map((each) => withWidths(each, columns));
  return [
    ...(header ?? []).map(({ cells }) => row(cells, columns.length, HEADER)),
    ...(rows ?? []).map(({ cells }, at) => row(cells, columns.length, kept[at] ? WITH_NEXT : {})),
  ];
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0 };
const NO_LINE = { style: BorderStyle.NIL };
const UNDER_GRID = { left: NO_LINE, bottom: NO_LINE, right: NO_LINE };
const NO_LINES = { top: NO_LINE, ...UNDER_GRID };

/** A line below the grid is a row without lines: LibreOffice keeps a row with a row, and with nothing else. */
const footRow = (line: Paragraph, at: number, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        width: { size: sum(widths), type: WidthType.DXA },
        borders: at === 0 ? UNDER_GRID : NO_LINES,
        margins: NO_MARGINS,
        children: [line],
      }),
    ],
  });

export interface GridParts {
  /** Of the columns, in twips. */
  readonly widths: readonly number[];
  /** The lines below the grid, which no page parts from its last row. */
  readonly below: readonly Paragraph[];
}

/** The cells and lines of a table. Its header repeats on every page, and no row breaks across pages. */
export function grid(content: model.DocumentTable, { widths, below }: GridParts): Table {
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: CELL_MARGINS,
    rows: [...tableRows(content), ...below.map((line, at) => footRow(line, at, widths))],
  });
}
