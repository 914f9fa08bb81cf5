import { formats } from "@/lib/export/formats";
import { sheetOf, type SheetOf } from "./sheet";
import { renderSheetDocx } from "./sheet-docx";
import { renderSheetXlsx } from "./sheet-xlsx";

export const sheetFormats = ["xlsx", "docx"] as const;

/** The files that a 数据采集表 can be had as. */
export const sheetFiles = {
  xlsx: {
    mime: formats.xlsx.mime,
    render: (subject: SheetOf) => renderSheetXlsx(sheetOf(subject)),
  },
  docx: {
    mime: formats.docx.mime,
    render: (subject: SheetOf, date: Date) => renderSheetDocx(sheetOf(subject), date),
  },
} as const;
