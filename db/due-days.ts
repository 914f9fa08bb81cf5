import { and, asc, inArray } from "drizzle-orm";
import { dueDay, type DueDay, type DueFacts } from "@/lib/deadlines/due-day";
import type { Task } from "@/lib/deadlines/task";
import { editionForYear } from "@/lib/editions/index";
import { findRevocations } from "./extension-revocations";
import type { Store } from "./store";
import { findUnitLines, lineOf } from "./unit-lines";

/** One year's report of a unit, begun or not. */
export interface UnitYear {
  readonly unitId: string;
  readonly year: number;
}

export type DueDays = Readonly<Record<Task, DueDay>>;

/** What some units' days follow from, in as many queries for one as for many. */
export async function findDueFacts(store: Store, asked: readonly UnitYear[]) {
  const { deadlines, extensions } = store.tables;
  const years = [...new Set(asked.map(({ year }) => year))];
  const lines = await findUnitLines(
    store,
    asked.map(({ unitId }) => unitId),
  );
  const set = await store.db
    .select()
    .from(deadlines)
    .where(and(inArray(deadlines.unitId, [...lines.keys()]), inArray(deadlines.year, years)));
  const revoked = await findRevocations(store, [...lines.keys()], years);
  const extended = await store.db
    .select()
    .from(extensions)
    .where(and(inArray(extensions.unitId, [...lines.keys()]), inArray(extensions.year, years)))
    .orderBy(asc(extensions.number));
  const granted = extended.filter((extension) => !revoked(extension));
  return ({ unitId, year }: UnitYear): DueFacts | undefined => {
    const unit = lines.get(unitId);
    const of = <Row extends UnitYear>(rows: readonly Row[], id: string) =>
      rows.filter((row) => row.unitId === id && row.year === year);
    const line = lineOf(lines, unitId).flatMap(({ id, name: office }) =>
      of(set, id).map((row) => ({ ...row, office })),
    );
    return unit && { unitKind: unit.kind, set: line, granted: of(granted, unitId) };
  };
}

/**
 * By when each task of some units' reports is due; undefined for a unit that is not there, and for a
 * year whose form Nianbao does not know.
 */
export async function findDueDays(
  store: Store,
  asked: readonly UnitYear[],
): Promise<(of: UnitYear) => DueDays | undefined> {
  const factsOf = await findDueFacts(store, asked);
  return (of) => {
    const [facts, edition] = [factsOf(of), editionForYear(of.year)];
    if (!facts || !edition) return undefined;
    const day = (task: Task) => dueDay(edition, of.year, task, facts);
    return { filing: day("filing"), publication: day("publication") };
  };
}
