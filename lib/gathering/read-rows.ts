import type { Cells, Sheet } from "@/lib/import/workbook/workbook";
import { bare } from "@/lib/report/bare";
import { columnRole, type ColumnRole } from "@/lib/report/paste/column-role";
import { contains, readArea, type Area } from "@/lib/import/workbook/area";
import { readIdentity, type SheetIdentity } from "./identity";
import { columnOrder, sheetColumns, type SheetColumn } from "./sheet-words";

/** A row of a 数据采集表 that came back; "" where a cell is empty. */
export interface ReadRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly code: string;
  readonly label: string;
  /** null where the whole column is gone. */
  readonly unit: string | null;
  readonly answer: string;
  /** The answer was calculated by the spreadsheet. */
  readonly calculated: boolean;
  /** The rows that share a cell with this one, itself among them; null where none does. */
  readonly shared: { readonly from: number; readonly to: number } | null;
}

export type ReadSheet =
  | {
      readonly ok: true;
      /** null where no number is left on it. */
      readonly identity: SheetIdentity | null;
      readonly rows: readonly ReadRow[];
    }
  /** Nothing can be read; `message` says what to do. */
  | { readonly ok: false; readonly message: string };

type Columns = Readonly<Record<SheetColumn, number>>;

const ABSENT_COLUMN = -1;

/** More than any form has; what is longer is no 数据采集表. */
const MOST_ROWS = 2000;

/** What a column is, told by what its heading says, where it does not say it in the sheet's own words. */
const roles: Readonly<Partial<Record<SheetColumn, ColumnRole>>> = {
  label: "label",
  unit: "unit",
  answer: "figure",
};

function columnsIn(row: readonly string[], year: number): Columns {
  const at = (column: SheetColumn) => {
    const own = row.findIndex((cell) => bare(cell) === bare(sheetColumns[column]));
    if (own !== ABSENT_COLUMN) return own;
    const alike = row.flatMap((cell, place) =>
      columnRole(cell, year) === roles[column] ? [place] : [],
    );
    return alike.length === 1 ? (alike[0] ?? ABSENT_COLUMN) : ABSENT_COLUMN;
  };
  return Object.fromEntries(columnOrder.map((column) => [column, at(column)])) as Columns;
}

const hasAnswers = ({ answer, code, label }: Columns) =>
  answer !== ABSENT_COLUMN && (code !== ABSENT_COLUMN || label !== ABSENT_COLUMN);

/** Cells merged downwards among those that say what an answer is. */
function sharedCells({ merged }: Sheet, columns: Columns): readonly Area[] {
  const { code, label, unit, answer } = columns;
  const told = [code, label, unit, answer].filter((column) => column !== ABSENT_COLUMN);
  return merged.flatMap((written) => {
    const area = readArea(written);
    const reaches = area && told.some((column) => contains(area, area.top, column));
    return area && reaches && area.bottom > area.top ? [area] : [];
  });
}

function rowsBelow(sheet: Sheet, header: number, columns: Columns): readonly ReadRow[] {
  const areas = sharedCells(sheet, columns);
  const formulas = sheet.formulas.flatMap((written) => readArea(written) ?? []);
  const calculated = new Set(
    formulas.filter(({ left }) => left === columns.answer).map(({ top }) => top),
  );
  return sheet.cells.slice(header + 1).map((cells, below) => {
    const at = header + 1 + below;
    const text = (column: SheetColumn) => (cells[columns[column]] ?? "").trim();
    const area = areas.find(({ top, bottom }) => top <= at && at <= bottom);
    return {
      ...{ row: at + 1, code: text("code"), label: text("label"), answer: text("answer") },
      unit: columns.unit === ABSENT_COLUMN ? null : text("unit"),
      calculated: calculated.has(at),
      shared: area ? { from: area.top + 1, to: area.bottom + 1 } : null,
    };
  });
}

const unreadable = (message: string): ReadSheet => ({ ok: false, message });

/** Finds the columns by their headings, wherever they stand. `year`: the report's, whose figures are wanted. */
export function readRows(sheet: Sheet, year: number): ReadSheet {
  const { cells } = sheet;
  if (cells.length > MOST_ROWS)
    return unreadable(`表里有${cells.length}行，不是数据采集表。请只留数据采集表的内容再读。`);
  const header = cells.findIndex((row) => hasAnswers(columnsIn(row, year)));
  if (header < 0) {
    const { label, answer } = sheetColumns;
    return unreadable(
      `没有找到“${label}”“${answer}”这两个列名，不知道哪一列是填的数。请用导出的数据采集表填写；粘贴时连同列名那一行一起复制。`,
    );
  }
  const rows = rowsBelow(sheet, header, columnsIn(cells[header] ?? [], year));
  return { ok: true, identity: identityIn(cells), rows };
}

const identityIn = (cells: Cells) =>
  cells.flat().reduce<SheetIdentity | null>((found, cell) => found ?? readIdentity(cell), null);
