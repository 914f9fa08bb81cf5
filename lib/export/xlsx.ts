import writeXlsxFile from "write-excel-file/node";
import type { ReportDocument } from "@/lib/document/model";
import { tablesIn } from "@/lib/document/tables";
import { stableZip } from "./stable-zip";
import { sheetNames } from "./xlsx-name";
import { printing } from "./xlsx-print";
import { tableSheet } from "./xlsx-sheet";

const FONT = { fontFamily: "宋体", fontSize: 12 };

/**
 * The report's tables as an .xlsx file, one sheet each in printed order. Equal input gives equal
 * bytes. Throws a RangeError where the report has no table: a workbook needs a sheet.
 */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array> {
  const tables = tablesIn(document.blocks);
  if (tables.length === 0) throw new RangeError("the report has no table");
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, at) => ({
    ...tableSheet(table),
    sheet: names[at] ?? table.name,
  }));
  const file = writeXlsxFile(
    sheets.map(({ sheet, data, columns }) => ({ sheet, data, columns })),
    { ...FONT, features: [printing(sheets)] },
  );
  return stableZip(await file.toBuffer());
}
