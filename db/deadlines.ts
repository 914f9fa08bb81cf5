import { and, eq } from "drizzle-orm";
import { whyReason } from "@/lib/deadlines/day-reason";
import { statutoryDay, type SetDay } from "@/lib/deadlines/due-day";
import type { SentDay } from "@/lib/deadlines/sent-days";
import type { Edition } from "@/lib/editions/types";
import type { DeadlineOffice } from "@/lib/report/permissions";
import { record } from "./record";
import type { Store } from "./store";

/** The days that an office set for the reports of a year. */
export async function listDeadlines(
  store: Store,
  officeId: string,
  year: number,
): Promise<(Omit<SetDay, "office"> & { readonly reason: string })[]> {
  const { deadlines } = store.tables;
  const { unitKind, task, day, reason } = deadlines;
  return store.db
    .select({ unitKind, task, day, reason })
    .from(deadlines)
    .where(and(eq(deadlines.unitId, officeId), eq(deadlines.year, year)));
}

export interface SentDeadlines {
  readonly days: readonly SentDay[];
  /** Why; "" where nothing is said. */
  readonly reason: string;
}

/**
 * Sets days, or takes them back where they are null; what stays as it was is not written or recorded.
 * Answers with why a reason is asked for where none is given, and then nothing is changed.
 */
export async function setDeadlines(
  store: Store,
  office: DeadlineOffice,
  { year, edition }: { readonly year: number; readonly edition: Edition },
  { days, reason }: SentDeadlines,
): Promise<string | undefined> {
  return store.transaction(async () => {
    const there = await listDeadlines(store, office.id, year);
    const before = ({ unitKind, task }: Pick<SetDay, "unitKind" | "task">) =>
      there.find((one) => one.unitKind === unitKind && one.task === task)?.day ?? null;
    const asked = whyReason(days, before, (cell) =>
      statutoryDay(edition, year, cell.unitKind, cell.task),
    );
    if (asked !== undefined && reason === "") return asked;
    for (const each of days) {
      const { unitKind, task, day } = each;
      if (day === before(each)) continue;
      await setDeadline(store, office, year, { ...each, reason });
      const said = { kind: "deadlineSet", unit: office.id, year, unitKind, task, day } as const;
      const why = reason === "" ? {} : { reason };
      await record(store, { ...said, ...why }, ["deadlines", office.id, year, unitKind, task]);
    }
    return undefined;
  });
}

async function setDeadline(
  store: Store,
  { id: unitId, actor }: DeadlineOffice,
  year: number,
  { unitKind, task, day, reason }: SentDay & { readonly reason: string },
): Promise<void> {
  const { deadlines } = store.tables;
  const key = [deadlines.unitId, deadlines.year, deadlines.unitKind, deadlines.task];
  const [at, by] = [store.now(), actor.accountId];
  if (day === null) {
    const cell = and(eq(deadlines.unitKind, unitKind), eq(deadlines.task, task));
    await store.db
      .delete(deadlines)
      .where(and(eq(deadlines.unitId, unitId), eq(deadlines.year, year), cell));
    return;
  }
  await store.db
    .insert(deadlines)
    .values({ unitId, year, unitKind, task, day, reason, at, by })
    .onConflictDoUpdate({ target: key, set: { day, reason, at, by } });
}
