import type { RosterRows, SheetRow } from "./rows";
import { sheetWords, type SheetKey } from "./sheet-words";

/** A name as a cell spaces it out, and as it is taken. */
export interface JoinedName {
  readonly sheet: SheetKey;
  readonly row: number;
  /** The heading of the column. */
  readonly column: string;
  readonly written: string;
  readonly taken: string;
}

/** 张 三: spaces between two Chinese characters set a name to a width and are no part of it. */
export const joinName = (name: string): string =>
  name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");

function joinIn<Column extends string>(
  sheet: SheetKey,
  rows: readonly SheetRow<Column>[],
  columns: Partial<Record<Column, string>>,
) {
  const joined: JoinedName[] = [];
  const joinRow = ({ row, cells }: SheetRow<Column>): SheetRow<Column> => {
    const after: Record<Column, string> = { ...cells };
    for (const [key, column] of Object.entries(columns) as [Column, string][]) {
      const [written, taken] = [cells[key], joinName(cells[key])];
      if (written === taken) continue;
      after[key] = taken;
      joined.push({ sheet, row, column, written, taken });
    }
    return { row, cells: after };
  };
  return { rows: rows.map(joinRow), joined };
}

/** The rows of a 名单 with the spaces inside Chinese names dropped, and which names these were. */
export function joinNames({ units, accounts }: RosterRows): {
  readonly rows: RosterRows;
  readonly joined: readonly JoinedName[];
} {
  const { name, parent } = sheetWords.units.columns;
  const { unit, displayName } = sheetWords.accounts.columns;
  const inUnits = joinIn("units", units, { name, parent });
  const inAccounts = joinIn("accounts", accounts, { unit, displayName });
  return {
    rows: { units: inUnits.rows, accounts: inAccounts.rows },
    joined: [...inUnits.joined, ...inAccounts.joined],
  };
}
