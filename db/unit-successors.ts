import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { AdministeredUnit } from "@/lib/auth/administration";
import type { Actor } from "@/lib/report/actor";
import { isoDay } from "@/lib/report/moment";
import type { Report } from "@/lib/report/report";
import { record } from "./record";
import { findReportOfYear } from "./reports";
import type { Store } from "./store";

/** 合并、分立: that one unit goes on with another's work from a day on (2019-01-23). */
export interface Succession {
  readonly unitId: string;
  readonly unitName: string;
  readonly successorId: string;
  readonly successorName: string;
  readonly from: string;
}

async function listBy(
  store: Store,
  side: "unitId" | "successorId",
  ids: readonly string[],
): Promise<Succession[]> {
  const { unitSuccessors: rows, units } = store.tables;
  const found = await store.db
    .select({ unitId: rows.unitId, successorId: rows.successorId, from: rows.from })
    .from(rows)
    .where(inArray(rows[side], [...ids]))
    .orderBy(desc(rows.from), asc(rows.at));
  if (found.length === 0) return [];
  const ends = found.flatMap(({ unitId, successorId }) => [unitId, successorId]);
  const named = await store.db
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(inArray(units.id, ends));
  const nameOf = (id: string) => named.find((unit) => unit.id === id)?.name ?? "";
  return found.map((each) => ({
    ...each,
    ...{ unitName: nameOf(each.unitId), successorName: nameOf(each.successorId) },
  }));
}

/** Who goes on with the work of a unit. */
export const listSuccessors = (store: Store, unitId: string) => listBy(store, "unitId", [unitId]);

/** Whose work some units go on with, the last one first. */
export const listPredecessors = (store: Store, unitIds: readonly string[]) =>
  listBy(store, "successorId", unitIds);

/** The report of the year before: the unit's own, otherwise that of the unit whose work it goes on with. */
export async function findReportBefore(
  store: Store,
  { unitId, year }: Pick<Report, "unitId" | "year">,
): Promise<Report | undefined> {
  const own = await findReportOfYear(store, unitId, year - 1);
  if (own) return own;
  const { unitSuccessors: rows } = store.tables;
  const before = await store.db
    .select({ unitId: rows.unitId })
    .from(rows)
    .where(and(eq(rows.successorId, unitId), lte(rows.from, isoDay(store.now()))))
    .orderBy(desc(rows.from), asc(rows.at));
  for (const predecessor of before) {
    const report = await findReportOfYear(store, predecessor.unitId, year - 1);
    if (report) return report;
  }
  return undefined;
}

/** Says that a unit's work is gone on with by another from a day on; said again, with another day. */
export async function setSuccessor(
  store: Store,
  actor: Actor,
  unit: AdministeredUnit,
  { successor, from }: { readonly successor: AdministeredUnit; readonly from: string },
): Promise<void> {
  const { unitSuccessors: rows } = store.tables;
  const key = { unitId: unit.id, successorId: successor.id };
  const said = { from, at: store.now(), by: actor.accountId };
  await store.transaction(async () => {
    await store.db
      .insert(rows)
      .values({ ...key, ...said })
      .onConflictDoUpdate({ target: [rows.unitId, rows.successorId], set: said });
    await recordSuccession(store, key, from);
  });
}

/** Takes it back, where it was said by mistake. */
export async function removeSuccessor(
  store: Store,
  unit: AdministeredUnit,
  successor: AdministeredUnit,
): Promise<void> {
  const { unitSuccessors: rows } = store.tables;
  const key = { unitId: unit.id, successorId: successor.id };
  await store.transaction(async () => {
    const removed = await store.db
      .delete(rows)
      .where(and(eq(rows.unitId, key.unitId), eq(rows.successorId, key.successorId)))
      .returning({ from: rows.from });
    if (removed.length > 0) await recordSuccession(store, key, null);
  });
}

async function recordSuccession(
  store: Store,
  { unitId, successorId }: { readonly unitId: string; readonly successorId: string },
  from: string | null,
): Promise<void> {
  const event = { kind: "succeeded", unit: unitId, successor: successorId, from } as const;
  await record(store, event, ["unitSuccessors", unitId, successorId]);
}
