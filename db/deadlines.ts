import { and, eq } from "drizzle-orm";
import type { SetDay } from "@/lib/deadlines/due-day";
import type { SentDay } from "@/lib/deadlines/sent-days";
import type { DeadlineOffice } from "@/lib/report/permissions";
import { record } from "./record";
import type { Store } from "./store";

/** The days that an office set for the reports of a year. */
export async function listDeadlines(
  store: Store,
  officeId: string,
  year: number,
): Promise<Omit<SetDay, "office">[]> {
  const { deadlines } = store.tables;
  const { unitKind, task, day } = deadlines;
  return store.db
    .select({ unitKind, task, day })
    .from(deadlines)
    .where(and(eq(deadlines.unitId, officeId), eq(deadlines.year, year)));
}

/** Sets days, or takes them back where they are null; what stays as it was is not written or recorded. */
export async function setDeadlines(
  store: Store,
  office: DeadlineOffice,
  year: number,
  days: readonly SentDay[],
): Promise<void> {
  await store.transaction(async () => {
    const there = await listDeadlines(store, office.id, year);
    for (const each of days) {
      const { unitKind, task, day } = each;
      const set = there.find((one) => one.unitKind === unitKind && one.task === task);
      if (day === (set?.day ?? null)) continue;
      await setDeadline(store, office, year, each);
      const said = { kind: "deadlineSet", unit: office.id, year, unitKind, task, day } as const;
      await record(store, said, ["deadlines", office.id, year, unitKind, task]);
    }
  });
}

async function setDeadline(
  store: Store,
  { id: unitId, actor }: DeadlineOffice,
  year: number,
  { unitKind, task, day }: SentDay,
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
    .values({ unitId, year, unitKind, task, day, at, by })
    .onConflictDoUpdate({ target: key, set: { day, at, by } });
}
