import { readArea } from "@/lib/import/workbook/area";
import type { Sheet, Workbook } from "@/lib/import/workbook/workbook";
import {
  EXAMPLE,
  optionalColumns,
  sheetWords,
  type AccountColumn,
  type SheetKey,
  type UnitColumn,
} from "./sheet-words";

export interface SheetRow<Column extends string> {
  /** As the spreadsheet numbers it: the headings stand in row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What a 名单 says, not yet checked. */
export interface RosterRows {
  readonly units: readonly SheetRow<UnitColumn>[];
  readonly accounts: readonly SheetRow<AccountColumn>[];
}

export type ReadRows =
  | { readonly ok: true; readonly rows: RosterRows }
  /** Nothing can be read; `message` says what to do. */
  | { readonly ok: false; readonly message: string };

export const MOST_ROWS = 5000;
/** No cell needs more; one that is longer is too long for every column. */
const LONGEST_CELL = 600;

class Unreadable extends Error {}

const heading = (cell: string) => cell.replace(/[\s*＊]/g, "");

/** Only the first row of a cell that several rows share holds what all of them are seen to say. */
function requireSeparate(sheet: string, { merged }: Sheet, columns: readonly number[]): void {
  const shared = merged.find((written) => {
    const area = readArea(written);
    const isRead = (column: number) => area && area.left <= column && column <= area.right;
    return area && area.top < area.bottom && columns.some(isRead);
  });
  if (shared === undefined) return;
  throw new Unreadable(
    `「${sheet}」表的 ${shared} 是合并的单元格，只有它的第一行读得到内容。请取消合并，每一行都填写，再上传。`,
  );
}

function rowsOf<Column extends string>(
  workbook: Workbook,
  sheet: string,
  columns: Readonly<Record<Column, string>>,
): SheetRow<Column>[] {
  const there = workbook[sheet];
  if (!there) return [];
  const [headings = [], ...below] = there.cells;
  const names = Object.entries(columns) as [Column, string][];
  const places = names.map(([column, word]) => {
    const at = headings.findIndex((cell) => heading(cell) === word);
    if (at >= 0 || optionalColumns.has(word)) return [column, at] as const;
    throw new Unreadable(
      `「${sheet}」表第1行没有“${word}”这一列。请下载模板，把名单填在模板里，不要改第1行。`,
    );
  });
  requireSeparate(
    sheet,
    there,
    places.map(([, at]) => at),
  );
  return below.flatMap((cells, index) => {
    const read = places.map(([column, at]) => [column, (cells[at] ?? "").trim()] as const);
    const empty = read.every(([, text]) => text === "");
    if (empty || read[0]?.[1].startsWith(EXAMPLE)) return [];
    const kept = read.map(([column, text]) => [column, text.slice(0, LONGEST_CELL)]);
    return [{ row: index + 2, cells: Object.fromEntries(kept) as Record<Column, string> }];
  });
}

function requireSome({ units, accounts }: RosterRows): void {
  const total = units.length + accounts.length;
  if (total === 0) throw new Unreadable("名单里没有内容。请从第2行填起，例子那一行不算。");
  if (total > MOST_ROWS)
    throw new Unreadable(`名单有${total}行，一次最多导入${MOST_ROWS}行，请分几个文件。`);
}

function requireSheets(workbook: Workbook): void {
  const names = Object.values(sheetWords).map(({ sheet }) => sheet);
  if (names.some((name) => workbook[name])) return;
  throw new Unreadable("文件里没有叫「单位」或「账号」的工作表。请下载模板，把名单填在模板里。");
}

/** Finds the columns by their headings, wherever they stand. One of the two sheets may be missing. */
export function readRows(workbook: Workbook): ReadRows {
  const of = <K extends SheetKey>(key: K) => sheetWords[key];
  try {
    requireSheets(workbook);
    const rows: RosterRows = {
      units: rowsOf(workbook, of("units").sheet, of("units").columns),
      accounts: rowsOf(workbook, of("accounts").sheet, of("accounts").columns),
    };
    requireSome(rows);
    return { ok: true, rows };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}
