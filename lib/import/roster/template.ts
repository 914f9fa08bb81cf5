import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import { textValue } from "@/lib/export/xlsx-figure";
import { stableZip } from "@/lib/export/stable-zip";
import { unitKindNames } from "@/lib/report/unit-kind";
import { EXAMPLE, sheetWords, type AccountColumn, type UnitColumn } from "./sheet-words";

const unitExample: Readonly<Record<UnitColumn, string>> = {
  name: `${EXAMPLE}云栖市青溪区水务局`,
  parent: "云栖市青溪区人民政府办公室",
  address: "云栖市柳堤路28号",
  telephone: "0000-5550128",
  website: "www.example.gov.cn",
  kind: unitKindNames.department,
};

const accountExample: Readonly<Record<AccountColumn, string>> = {
  unit: `${EXAMPLE}云栖市青溪区水务局`,
  displayName: "林晓雯",
  account: "林晓雯",
  role: "填报人、审核人",
  email: "linxw@example.gov.cn",
};

/** Rows whose cells are text from the start, so that a telephone number keeps its zeros. */
const EMPTY_ROWS = 300;
const FONT = { fontFamily: "宋体", fontSize: 12 };
const WIDTHS: Readonly<Record<UnitColumn | AccountColumn, number>> = {
  ...{ name: 36, parent: 36, address: 30, telephone: 20, website: 28, kind: 22 },
  ...{ unit: 36, displayName: 14, account: 18, role: 24, email: 30 },
};

function sheetOf<Column extends UnitColumn | AccountColumn>(
  { sheet, columns }: { sheet: string; columns: Readonly<Record<Column, string>> },
  example: Readonly<Record<Column, string>>,
) {
  const keys = Object.keys(columns) as Column[];
  const headings = keys.map((key): CellObject => ({
    ...textValue(columns[key]),
    fontWeight: "bold",
  }));
  const shown = keys.map((key): CellObject => ({
    ...textValue(example[key]),
    textColor: "#666666",
  }));
  const empty = keys.map((): CellObject => ({ type: String, format: "@" }));
  return {
    sheet,
    data: [headings, shown, ...Array<CellObject[]>(EMPTY_ROWS).fill(empty)],
    columns: keys.map((key) => ({ width: WIDTHS[key] })),
    stickyRowsCount: 1,
  };
}

/** The .xlsx file that a 名单 is filled in: headings, and a row that shows how. */
export async function rosterTemplate(): Promise<Uint8Array> {
  const sheets = [
    sheetOf(sheetWords.units, unitExample),
    sheetOf(sheetWords.accounts, accountExample),
  ];
  return stableZip(await writeXlsxFile(sheets, FONT).toBuffer());
}
