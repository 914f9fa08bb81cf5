import { inArray } from "drizzle-orm";
import type { UnitKind } from "@/lib/report/unit-kind";
import type { Store } from "./store";

interface LinedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: UnitKind;
}

/** Some units with all above them. */
export type UnitLines = ReadonlyMap<string, LinedUnit>;

/** One query for each level of the tree, however many units are asked for. */
export async function findUnitLines(store: Store, unitIds: readonly string[]): Promise<UnitLines> {
  const { units } = store.tables;
  const lines = new Map<string, LinedUnit>();
  for (let level = [...new Set(unitIds)]; level.length > 0;) {
    const { id, parentId, name, kind } = units;
    const found = await store.db
      .select({ id, parentId, name, kind })
      .from(units)
      .where(inArray(id, level));
    found.forEach((unit) => lines.set(unit.id, unit));
    const above = found.flatMap((unit) => (unit.parentId === null ? [] : [unit.parentId]));
    level = [...new Set(above)].filter((each) => !lines.has(each));
  }
  return lines;
}

/** A unit and those above it, the nearest first. */
export function lineOf(lines: UnitLines, unitId: string): readonly LinedUnit[] {
  const line: LinedUnit[] = [];
  for (let unit = lines.get(unitId); unit; unit = lines.get(unit.parentId ?? "")) line.push(unit);
  return line;
}
