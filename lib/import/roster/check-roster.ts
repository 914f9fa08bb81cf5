import { checkAccounts } from "./check-accounts";
import { checkUnits, type CheckedRow } from "./check-units";
import { unitFinder } from "./find-unit";
import { joinNames } from "./join-names";
import type { Fault, Known, KnownUnit, Roster, RosterUnit } from "./roster";
import type { RosterRows } from "./rows";
import { sheetWords, type SheetKey } from "./sheet-words";

const isFaulty = ({ problems }: CheckedRow<unknown, string>) => Object.keys(problems).length > 0;

function faultsOf<Column extends string>(
  sheet: SheetKey,
  columns: Readonly<Record<Column, string>>,
  checked: readonly CheckedRow<unknown, Column>[],
): Fault[] {
  const order = Object.keys(columns) as Column[];
  return checked.flatMap(({ row, problems }) =>
    order.flatMap((column) => {
      const problem = problems[column];
      return problem ? [{ sheet, row, column: columns[column], problem }] : [];
    }),
  );
}

function soundOf<Item>(checked: readonly CheckedRow<Item, string>[]): Item[] {
  return checked.flatMap((each) => (each.item && !isFaulty(each) ? [each.item] : []));
}

/** Each unit after the one that it stands below. Without cycles, which are faults. */
function parentsFirst<U extends KnownUnit>(units: readonly RosterUnit<U>[]): RosterUnit<U>[] {
  const byRow = new Map(units.map((unit) => [unit.row, unit]));
  const placed = new Set<RosterUnit<U>>();
  const place = (unit: RosterUnit<U>): void => {
    if (placed.has(unit)) return;
    const above = unit.parent.kind === "row" ? byRow.get(unit.parent.row) : undefined;
    if (above) place(above);
    placed.add(unit);
  };
  units.forEach(place);
  return [...placed];
}

/** Checks the rows of a 名单 against each other and against what is there. */
export function checkRoster<U extends KnownUnit>(written: RosterRows, known: Known<U>): Roster<U> {
  const { rows, joined } = joinNames(written);
  const find = unitFinder(known, rows.units);
  const units = checkUnits(rows.units, known, find);
  const faultyRows = new Set(units.filter(isFaulty).map(({ row }) => row));
  const accounts = checkAccounts(rows.accounts, known, find, faultyRows);
  return {
    units: parentsFirst(soundOf(units)),
    accounts: soundOf(accounts),
    joined,
    faults: [
      ...faultsOf("units", sheetWords.units.columns, units),
      ...faultsOf("accounts", sheetWords.accounts.columns, accounts),
    ],
  };
}
