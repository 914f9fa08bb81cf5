import writeXlsxFile, { type CellObject, type Row } from "write-excel-file/node";
import { emWidth } from "@/lib/document/em-width";
import { stableZip } from "@/lib/export/stable-zip";
import { textValue } from "@/lib/export/xlsx-figure";
import { printing } from "@/lib/export/xlsx-print";
import { unitOf, type GatheringSheet, type SheetRow } from "./sheet";
import { columnOrder, HOW_TO, sheetColumns, type SheetColumn } from "./sheet-words";

const FONT = { fontFamily: "宋体", fontSize: 11 };
const SHEET = "数据采集表";

/** In characters of the sheet's type, of which a Chinese one takes two. */
const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  ...{ code: 18, label: 44, unit: 8, answer: 18, explanation: 70 },
};

/** Points. */
const LINE = 15;
const LEAST = 24;
const TEXT_BOX = 180;

const FRAME = { borderStyle: "thin", alignVertical: "center", wrap: true } as const;
const SOFT = { textColor: "#555555" } as const;
const ANSWER = { backgroundColor: "#FFF9E5" } as const;

const across = (cell: CellObject): Row => [
  { ...cell, columnSpan: columnOrder.length },
  ...Array<null>(columnOrder.length - 1).fill(null),
];

const linesIn = (text: string, width: number) =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((emWidth(line) * 2) / (width - 2))), 0);

function heightOf(label: string, explanation: string, isText: boolean): number {
  const lines = Math.max(linesIn(label, WIDTHS.label), linesIn(explanation, WIDTHS.explanation));
  return Math.max(isText ? TEXT_BOX : LEAST, lines * LINE + 6);
}

const headings: Row = columnOrder.map((column): CellObject => ({
  ...{ ...textValue(sheetColumns[column]), ...FRAME },
  ...{ align: "center", fontWeight: "bold", height: LEAST },
}));

/** A figure's cell is a number's, so that a spreadsheet calculates in it; a text's is text from the start. */
const answerCell = (isText: boolean): CellObject =>
  isText ? { type: String, format: "@", align: "left" } : { align: "right" };

function rowOf(row: SheetRow): Row {
  const indent = row.depth > 0 ? { indent: row.depth } : {};
  if (row.kind === "heading") {
    const heading = { ...textValue(row.text), ...FRAME, ...indent, fontWeight: "bold" } as const;
    return [
      { ...FRAME, height: LEAST },
      heading,
      ...columnOrder.slice(2).map((): CellObject => ({ ...FRAME })),
    ];
  }
  const isText = row.field.kind === "narrative";
  const explanation = row.explanation.join("\n");
  const cells: Readonly<Record<SheetColumn, CellObject>> = {
    code: { ...textValue(row.field.code), ...SOFT },
    label: { ...textValue(row.label), ...indent },
    unit: { ...textValue(unitOf(row)), align: "center" },
    answer: { ...answerCell(isText), ...ANSWER },
    explanation: { ...textValue(explanation), ...SOFT },
  };
  const height = heightOf(row.label, explanation, isText);
  return columnOrder.map((column) => ({ ...FRAME, ...cells[column], height }));
}

/** The sheet as an .xlsx file, to be filled in and read back. Equal content gives equal bytes. */
export async function renderSheetXlsx(sheet: GatheringSheet): Promise<Uint8Array> {
  const above: readonly Row[] = [
    across({
      ...textValue(sheet.title),
      fontSize: 16,
      fontWeight: "bold",
      align: "center",
      height: 30,
    }),
    across({ ...textValue(sheet.lines.join("　　")), height: LEAST }),
    across({ ...textValue(HOW_TO), wrap: true, alignVertical: "center", height: 36 }),
    across({ ...textValue(sheet.number), ...SOFT, fontSize: 9 }),
  ];
  const header = above.length + 1;
  const data = [...above, headings, ...sheet.rows.map(rowOf), across(textValue(sheet.foot))];
  const columns = columnOrder.map((column) => ({ width: WIDTHS[column] }));
  const print = printing([{ sheet: SHEET, header: { from: header, to: header } }], "outer");
  const file = writeXlsxFile([{ sheet: SHEET, data, columns }], { ...FONT, features: [print] });
  return stableZip(await file.toBuffer());
}
