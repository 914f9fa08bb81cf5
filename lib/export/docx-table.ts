import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type * as model from "@/lib/document/model";
import { TABLE, TEXT_WIDTH, twips } from "./docx-layout";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

/** Space around the lines above and below the grid, in twips. */
const AROUND = 60;
const GAP = 120;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** The columns in twips; a table wider than the text area is narrowed to it. */
function columnWidths({ columnsMm }: model.DocumentTable): readonly number[] {
  const total = columnsMm.reduce((sum, width) => sum + twips(width), 0);
  const scale = Math.min(1, TEXT_WIDTH / total);
  return columnsMm.map((width) => Math.floor(twips(width) * scale));
}

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

/** Holds a row on one page with what follows it. */
const WITH_NEXT = { keepNext: true } as const;
const HEADER = { tableHeader: true, keepNext: true } as const;

type RowOptions = { readonly keepNext?: true; readonly tableHeader?: true };

const row = ({ cells }: model.TableRow, options: RowOptions): TableRow =>
  new TableRow({
    cantSplit: true,
    ...options,
    height: { value: TABLE.rowMin, rule: HeightRule.ATLEAST },
    children: cells.map(cell),
  });

/** What stands above or below the grid: the items share the line evenly. */
function line(items: readonly model.Labelled[], width: number, keepNext: boolean): Paragraph {
  const share = Math.floor(width / items.length);
  const texts = items.map(({ label, text }) => run(label + text));
  return new Paragraph({
    style: STYLE.tableText,
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: AROUND, after: AROUND },
    tabStops: items
      .slice(1)
      .map((_, at) => ({ type: TabStopType.LEFT, position: (at + 1) * share })),
    children: texts.flatMap((text, at) =>
      at === 0 ? [text] : [new TextRun({ children: [new Tab()] }), text],
    ),
  });
}

/** Parts a grid from bare text and from the next grid, which Word would take for one table. */
const gap = (): Paragraph =>
  new Paragraph({
    style: STYLE.tableText,
    keepNext: true,
    spacing: { line: GAP, lineRule: LineRuleType.EXACT },
  });

const subtitle = (text: string): Paragraph =>
  new Paragraph({ style: STYLE.tableSubtitle, children: [run(text)] });

/** A statistics table with what is printed above and below it; its header repeats on every page. */
export function table(content: model.DocumentTable): readonly (Paragraph | Table)[] {
  const widths = columnWidths(content);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const { head, header, rows, foot } = content;
  const grid = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: TABLE.cellMargin, right: TABLE.cellMargin },
    rows: [
      ...header.map((each) => row(each, HEADER)),
      ...rows.map((each, at) =>
        row(each, foot.length > 0 && at === rows.length - 1 ? WITH_NEXT : {}),
      ),
    ],
  });
  const above = [
    ...(content.subtitle ? [subtitle(content.subtitle)] : []),
    ...(head.length > 0 ? [line(head, width, true)] : []),
  ];
  const below = foot.map((items, at) => line(items, width, at < foot.length - 1));
  return [...(above.length > 0 ? above : [gap()]), grid, ...(below.length > 0 ? below : [gap()])];
}
