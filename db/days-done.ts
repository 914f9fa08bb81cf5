import { and, asc, inArray } from "drizzle-orm";
import { daysDone, NOTHING_DONE, type DatedStep, type DaysDone } from "@/lib/deadlines/days-done";
import { findCorrectedDays } from "./publication-corrections";
import type { Store } from "./store";

/** When some reports were filed and published. */
export async function findDaysDone(
  store: Store,
  reportIds: readonly string[],
): Promise<(reportId: string) => DaysDone> {
  const { transitions } = store.tables;
  const { reportId, action, number, at, day } = transitions;
  const rows = await store.db
    .select({ reportId, action, number, at, day })
    .from(transitions)
    .where(
      and(
        inArray(reportId, [...reportIds]),
        inArray(action, ["file", "accept", "return", "publish", "amend"]),
      ),
    )
    .orderBy(asc(number));
  const corrected = await findCorrectedDays(store, reportIds);
  const steps = new Map<string, DatedStep[]>();
  for (const { day: recorded, ...each } of rows) {
    const row = { ...each, day: corrected.get(`${each.reportId} ${each.number}`) ?? recorded };
    steps.set(row.reportId, [...(steps.get(row.reportId) ?? []), row]);
  }
  return (id) => {
    const taken = steps.get(id);
    return taken ? daysDone(taken) : NOTHING_DONE;
  };
}
