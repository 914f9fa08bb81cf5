import {
  AlignmentType,
  Document,
  HeightRule,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { PAGE, twips } from "@/lib/export/docx-layout";
import { packDocx } from "@/lib/export/docx/package";
import { appProperties, coreProperties } from "@/lib/export/office-properties";
import { run } from "@/lib/export/docx-text";
import { unitOf, type GatheringSheet, type SheetRow } from "./sheet";
import { columnOrder, HOW_TO, sheetColumns, type SheetColumn } from "./sheet-words";

/** Across an A4 sheet that lies, with 20 mm around. */
const MARGIN = twips(20);
const WIDTHS_MM: Readonly<Record<SheetColumn, number>> = {
  ...{ code: 26, label: 70, unit: 16, answer: 35, explanation: 110 },
};
const widths = columnOrder.map((column) => twips(WIDTHS_MM[column]));

const LEAST_HEIGHT = twips(9);
const TEXT_BOX = twips(60);
/** Half-points. */
const SIZE = { title: 32, text: 21, small: 18 };

const paragraph = (text: string, options: { size?: number; bold?: boolean } = {}) =>
  new Paragraph({ spacing: { after: 80 }, children: [run(text, options)] });

const titleLine = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [run(text, { size: SIZE.title, bold: true })],
  });

interface CellLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly indent?: number;
}

function cell(column: SheetColumn, texts: readonly string[], look: CellLook = {}): TableCell {
  const { indent = 0, ...letters } = look;
  return new TableCell({
    width: { size: twips(WIDTHS_MM[column]), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: (texts.length > 0 ? texts : [""]).map(
      (text) => new Paragraph({ indent: { left: indent * 105 }, children: [run(text, letters)] }),
    ),
  });
}

const tableRow = (cells: readonly TableCell[], height = LEAST_HEIGHT, tableHeader = false) =>
  new TableRow({
    ...{ cantSplit: true, tableHeader, children: cells },
    height: { value: height, rule: HeightRule.ATLEAST },
  });

function rowOf(row: SheetRow): TableRow {
  if (row.kind === "heading") {
    const look = { bold: true, indent: row.depth };
    return tableRow(
      columnOrder.map((column) => cell(column, column === "label" ? [row.text] : [], look)),
    );
  }
  const texts: Readonly<Record<SheetColumn, readonly string[]>> = {
    code: [row.field.code],
    label: [row.label],
    unit: [unitOf(row)],
    answer: [],
    explanation: row.explanation,
  };
  const looks: Partial<Record<SheetColumn, CellLook>> = {
    code: { size: SIZE.small },
    label: { indent: row.depth },
    explanation: { size: SIZE.small },
  };
  const cells = columnOrder.map((column) => cell(column, texts[column], looks[column]));
  return tableRow(cells, row.field.kind === "narrative" ? TEXT_BOX : LEAST_HEIGHT);
}

function table(rows: readonly SheetRow[]): Table {
  const headings = columnOrder.map((column) =>
    cell(column, [sheetColumns[column]], { bold: true }),
  );
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    rows: [tableRow(headings, LEAST_HEIGHT, true), ...rows.map(rowOf)],
  });
}

const FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };

function file(sheet: GatheringSheet): Document {
  const page = {
    size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
  };
  const children = [
    titleLine(sheet.title),
    paragraph(sheet.lines.join("　　")),
    paragraph(HOW_TO),
    paragraph(sheet.number, { size: SIZE.small }),
    table(sheet.rows),
    new Paragraph({ spacing: { before: 200 }, children: [run(sheet.foot)] }),
  ];
  return new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [{ properties: { page }, children }],
  });
}

/** The sheet as a .docx file on A4 that lies; its table is read back by pasting it. Equal content gives equal bytes. */
export async function renderSheetDocx(sheet: GatheringSheet, date: Date): Promise<Uint8Array> {
  const { title, unit } = sheet;
  const parts = {
    "docProps/core.xml": coreProperties({ title, unit, language: "zh-CN" }, date),
    "docProps/app.xml": appProperties({ unit }),
  };
  return packDocx(await Packer.toBuffer(file(sheet)), parts);
}
