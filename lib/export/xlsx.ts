import writeXlsxFile from "write-excel-file/node";
import type { ReportDocument } from "@/lib/document/model";
import { tablesIn } from "@/lib/document/tables";
import { settled, type Setting } from "./setting";
import { withProperties } from "./xlsx/with-properties";
import { sheetNames } from "./xlsx-name";
import { printing } from "./xlsx-print";
import { tableSheet } from "./xlsx-sheet";

const FONT = { fontFamily: "宋体", fontSize: 12 };

export interface XlsxOptions extends Setting {
  /** The date of creation and change that the file states. */
  readonly date: Date;
}

/**
 * The report's tables as an .xlsx file, one sheet each in printed order. Equal input gives equal
 * bytes. Throws a RangeError where the report has no table: a workbook needs a sheet.
 */
export async function renderXlsx(
  document: ReportDocument,
  { date, ...setting }: XlsxOptions,
): Promise<Uint8Array> {
  const { layout, draft } = settled(setting);
  const tables = tablesIn(document.blocks);
  if (tables.length === 0) throw new RangeError("the report has no table");
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, at) => ({
    ...tableSheet(table),
    sheet: names[at] ?? table.name,
  }));
  const file = writeXlsxFile(
    sheets.map(({ sheet, data, columns, header }) => ({
      ...{ sheet, data, columns },
      stickyRowsCount: header.to,
    })),
    { ...FONT, features: [printing(sheets, layout.pageNumber)] },
  );
  return withProperties(await file.toBuffer(), { ...document.meta, draft }, date);
}
