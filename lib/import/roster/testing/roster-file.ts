import { zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { sheetWords } from "../sheet-words";

/** Cells of the rows below the headings, in the order of the columns. */
export interface RosterSheets {
  readonly units?: readonly (readonly string[])[];
  readonly accounts?: readonly (readonly string[])[];
}

const cells = (texts: readonly string[]) => texts.map((value) => ({ value, type: String }));

/** A 名单 as an .xlsx file, as a spreadsheet would save it. */
export async function rosterFile({ units = [], accounts = [] }: RosterSheets): Promise<Buffer> {
  const sheet = (words: { sheet: string; columns: object }, rows: typeof units) => ({
    sheet: words.sheet,
    data: [Object.values(words.columns) as string[], ...rows].map(cells),
  });
  return writeXlsxFile([
    sheet(sheetWords.units, units),
    sheet(sheetWords.accounts, accounts),
  ]).toBuffer();
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** An .xlsx file whose only sheet, 单位, holds the XML that is handed in; `after` stands behind its rows. */
export function fileWithSheet(sheetData: string, after = ""): Uint8Array {
  return zipSync({
    "xl/workbook.xml": utf8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="单位" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": utf8(
      `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
    ),
  });
}
