import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type * as model from "@/lib/document/model";
import { tableGrid, type Place } from "@/lib/document/table-grid";
import { TABLE } from "./docx-layout";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

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

/** Labels read from the left, figures from the middle; a label beside several rows stands among them. */
const alignment = ({ role, rowSpan }: model.TableCell) =>
  role === "rowHeader" && rowSpan === 1 ? AlignmentType.LEFT : AlignmentType.CENTER;

function cell(content: model.TableCell): TableCell {
  const { text, note, indent, bold, colSpan, rowSpan } = content;
  const notes = note ? [run(note, { style: STYLE.tableNote, break: 1 })] : [];
  return new TableCell({
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: alignment(content),
        ...(indent > 0 ? { indent: { left: indent * TABLE.character, firstLine: 0 } } : {}),
        children: [run(text, bold ? { bold } : {}), ...notes],
      }),
    ],
  });
}

interface RowOptions {
  readonly tableHeader?: true;
  /** Holds the row on one page with what follows it. */
  readonly keepNext?: true;
}

const WITH_NEXT: RowOptions = { keepNext: true };
const HEADER: RowOptions = { tableHeader: true, keepNext: true };

const row = ({ cells }: model.TableRow, options: RowOptions): TableRow =>
  new TableRow({
    cantSplit: true,
    ...options,
    height: { value: TABLE.rowMin, rule: HeightRule.ATLEAST },
    children: cells.map(cell),
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

function bodyRows({ rows, foot, columnsMm }: model.DocumentTable): readonly TableRow[] {
  const places = tableGrid(rows, columnsMm.length);
  return rows.map((each, at) => {
    const last = at === rows.length - 1;
    const grouped = places[at]?.some((place, column) => reachesInto(places[at + 1], place, column));
    return row(each, grouped || (last && foot.length > 0) ? WITH_NEXT : {});
  });
}

/** The cells and lines of a table. Its header repeats on every page, and no row breaks across pages. */
export function grid(content: model.DocumentTable, widths: readonly number[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: CELL_MARGINS,
    rows: [...content.header.map((each) => row(each, HEADER)), ...bodyRows(content)],
  });
}
