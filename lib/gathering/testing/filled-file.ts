import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import { WorkbookReader } from "@/lib/import/workbook/workbook-reader";
import type { Sheet } from "@/lib/import/workbook/workbook";
import { readRows, type ReadRow } from "../read-rows";
import { columnOrder, type SheetColumn } from "../sheet-words";

/** What somebody does to the row of a code: fills in its answer, or changes what they should not. */
export type Filling = Readonly<
  Record<string, Partial<Record<SheetColumn, string>> & { readonly mergedWithNext?: true }>
>;

/** The one sheet of an exported file. */
export async function sheetIn(file: Uint8Array): Promise<Sheet> {
  const read = await new WorkbookReader().read(file);
  if (read.kind !== "read") throw new Error(read.kind);
  const [sheet] = Object.values(read.workbook);
  if (!sheet) throw new Error("there is no sheet");
  return sheet;
}

const rowOf = (rows: readonly ReadRow[], code: string) =>
  rows.find((row) => row.code === code)?.row;

/** A number as a spreadsheet keeps it, other words as they are. */
const cellOf = (text: string): CellObject =>
  /^\d+$/.test(text) ? { value: Number(text), type: Number } : { value: text, type: String };

/** An exported file, filled in and saved as a spreadsheet would. */
export async function filledFile(exported: Uint8Array, filling: Filling): Promise<Buffer> {
  const sheet = await sheetIn(exported);
  const read = readRows(sheet, 2018);
  if (!read.ok) throw new Error(read.message);
  const codes = new Map(Object.keys(filling).map((code) => [rowOf(read.rows, code), code]));
  const fillingAt = (row: number) => filling[codes.get(row) ?? ""] ?? {};
  const data = sheet.cells.map((cells, at) => {
    const { mergedWithNext, ...written } = fillingAt(at + 1);
    const covered = fillingAt(at).mergedWithNext;
    return columnOrder.map((column, place): CellObject | null => {
      if (column === "answer" && covered) return null;
      const rowSpan = mergedWithNext && column === "answer" ? { rowSpan: 2 } : {};
      return { ...cellOf(written[column] ?? cells[place] ?? ""), ...rowSpan };
    });
  });
  return writeXlsxFile(data).toBuffer();
}
