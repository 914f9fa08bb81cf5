import type { Known, KnownUnit, UnitRef } from "./roster";
import type { SheetRow } from "./rows";
import type { UnitColumn } from "./sheet-words";
import { unitKey } from "./unit-key";

export type Found<U extends KnownUnit> =
  | { readonly ok: true; readonly ref: UnitRef<U> }
  | { readonly ok: false; readonly problem: string };

export type FindUnit<U extends KnownUnit> = (name: string) => Found<U>;

const no = (problem: string) => ({ ok: false, problem }) as const;

function groupByName<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = unitKey(nameOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Finds the unit that a cell names: among those that are there, then among the rows of the file. */
export function unitFinder<U extends KnownUnit>(
  known: Known<U>,
  rows: readonly SheetRow<UnitColumn>[],
): FindUnit<U> {
  const there = groupByName(known.units, ({ name }) => name);
  const added = groupByName(rows, ({ cells }) => cells.name);
  return (name) => {
    const [unit, ...others] = there.get(unitKey(name)) ?? [];
    if (others.length > 0)
      return no(`叫“${name}”的单位不止一个，请先在「单位」里改名，让它们分得清。`);
    if (unit?.disabledAt) return no(`“${name}”已停用，请先启用它，或者换一个单位。`);
    if (unit) return { ok: true, ref: { kind: "known", unit } };
    const [row] = added.get(unitKey(name)) ?? [];
    if (row) return { ok: true, ref: { kind: "row", row: row.row } };
    return no(`您管理的单位和「单位」表里都没有“${name}”。请核对名称，或者先把它加进「单位」表。`);
  };
}
