import { parseUnitData } from "@/lib/report/unit-data";
import type { FindUnit } from "./find-unit";
import { readUnitKind } from "./read-unit-kind";
import { unitNameProblem } from "./real-names";
import type { Known, KnownUnit, RosterUnit } from "./roster";
import type { SheetRow } from "./rows";
import type { UnitColumn } from "./sheet-words";
import { unitKey } from "./unit-key";

/** What is wrong with a row, by column; undefined where nothing is. */
export type RowProblems<Column extends string> = Partial<Record<Column, string>>;

export interface CheckedRow<Item, Column extends string> {
  readonly row: number;
  readonly problems: RowProblems<Column>;
  /** Undefined only where there is a problem. */
  readonly item: Item | undefined;
}

type UnitRow = SheetRow<UnitColumn>;
type CheckedUnit<U extends KnownUnit> = CheckedRow<RosterUnit<U>, UnitColumn>;

/** Why a name cannot be given to the unit of a row. */
function takenNames(known: Known, rows: readonly UnitRow[]) {
  const there = new Set(known.units.map(({ name }) => unitKey(name)));
  const first = new Map<string, number>();
  for (const { row, cells } of rows) {
    const key = unitKey(cells.name);
    if (!first.has(key)) first.set(key, row);
  }
  return ({ row, cells }: UnitRow): string | undefined => {
    const key = unitKey(cells.name);
    const earlier = first.get(key);
    if (key === "") return undefined; // said as missing
    if (there.has(key)) return "已经有这个单位，不用再导入；请删去这一行。";
    if (earlier !== row) return `和第${earlier ?? 0}行是同一个单位，请删去一行。`;
    return undefined;
  };
}

function checkUnit<U extends KnownUnit>(
  { row, cells }: UnitRow,
  find: FindUnit<U>,
  taken: string | undefined,
): CheckedUnit<U> {
  const { data, problems } = parseUnitData(cells);
  const kind = readUnitKind(cells.kind);
  const parent = cells.parent === "" ? undefined : find(cells.parent);
  const nameProblem = problems.name ?? unitNameProblem(data.name) ?? taken;
  const parentProblem = parent ? (parent.ok ? undefined : parent.problem) : "请填写上级单位。";
  const said = {
    ...problems,
    ...(nameProblem && { name: nameProblem }),
    ...(parentProblem && { parent: parentProblem }),
    ...(!kind.ok && { kind: kind.problem }),
  };
  const item =
    parent?.ok && kind.ok ? { row, data, kind: kind.kind, parent: parent.ref } : undefined;
  return { row, problems: said, item };
}

/** More than any government has; what is deeper is a mistake, and would cost time to follow. */
const MOST_LEVELS = 20;

/** The rows that lead from a unit upwards, as far as they are rows: in a cycle, up to itself again. */
function pathUp<U extends KnownUnit>(
  from: number,
  units: ReadonlyMap<number, CheckedUnit<U>>,
): readonly number[] {
  const path = [from];
  while (path.length <= MOST_LEVELS) {
    const parent = units.get(path[path.length - 1] ?? from)?.item?.parent;
    if (parent?.kind !== "row") return path;
    if (path.includes(parent.row)) return [...path, parent.row];
    path.push(parent.row);
  }
  return path;
}

/** What is wrong with a unit because of those above it. */
function problemAbove<U extends KnownUnit>(
  row: number,
  units: ReadonlyMap<number, CheckedUnit<U>>,
): string | undefined {
  const path = pathUp(row, units);
  const [, ...above] = path;
  if (above[0] === row) return "上级单位不能是它自己。";
  if (above.includes(row)) return `第${above.join("、")}行互为上级，转了一圈，请改其中一行。`;
  if (above.length >= MOST_LEVELS) return `上级超过${MOST_LEVELS}层，请核对「上级单位」这一列。`;
  const faulty = above.find((each) => {
    const problems = units.get(each)?.problems ?? {};
    return Object.keys(problems).length > 0 || above.indexOf(each) !== above.lastIndexOf(each);
  });
  return faulty === undefined ? undefined : `上级单位在第${faulty}行，那一行有错；请先改好那一行。`;
}

/** Checks the 单位 sheet. What is found is in the order of the rows. */
export function checkUnits<U extends KnownUnit>(
  rows: readonly UnitRow[],
  known: Known<U>,
  find: FindUnit<U>,
): CheckedUnit<U>[] {
  const taken = takenNames(known, rows);
  const checked = rows.map((row) => checkUnit(row, find, taken(row)));
  const byRow = new Map(checked.map((each) => [each.row, each]));
  return checked.map((each) => {
    const parent = problemAbove(each.row, byRow);
    return parent && !each.problems.parent
      ? { ...each, problems: { ...each.problems, parent } }
      : each;
  });
}
