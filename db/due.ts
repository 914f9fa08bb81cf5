import type { DaysDone } from "@/lib/deadlines/days-done";
import { dueStanding } from "@/lib/deadlines/due-standing";
import { nextTask, type ReportDue, type TasksDue } from "@/lib/deadlines/report-due";
import { isoDay, yearAt } from "@/lib/report/moment";
import { findDaysDone } from "./days-done";
import { findDueDays, type DueDays, type UnitYear } from "./due-days";
import { listReports } from "./reports";
import type { Store } from "./store";

/** A year's report of a unit; `reportId` is null where it is not begun. */
export interface Owed extends UnitYear {
  readonly reportId: string | null;
}

function tasksDue(days: DueDays, done: DaysDone, today: string): TasksDue {
  const due = (task: keyof DueDays) => ({
    ...days[task],
    standing: dueStanding(days[task].day, today, done[task]),
  });
  return { filing: due("filing"), publication: due("publication") };
}

/** What is owed of some reports and how that stands today; without those whose year's form is unknown. */
export async function findDue(store: Store, owed: readonly Owed[]): Promise<ReportDue[]> {
  const daysOf = await findDueDays(store, owed);
  const begun = owed.flatMap(({ reportId }) => (reportId === null ? [] : [reportId]));
  const doneOf = await findDaysDone(store, begun);
  const today = isoDay(store.now());
  return owed.flatMap(({ unitId, year, reportId }) => {
    const days = daysOf({ unitId, year });
    if (!days) return [];
    const tasks = tasksDue(days, doneOf(reportId ?? ""), today);
    return [{ unitId, year, reportId, tasks, next: nextTask(tasks) }];
  });
}

/**
 * What some units owe: every report that is begun, the newest year first, and last year's where it is
 * not begun. What is due next, and when, is `next && tasks[next]`.
 */
export async function listDue(store: Store, unitIds: readonly string[]): Promise<ReportDue[]> {
  const begun = (await listReports(store, unitIds)).map(({ id: reportId, unitId, year }) => ({
    ...{ unitId, year, reportId },
  }));
  const lastYear = yearAt(store.now()) - 1;
  const notBegun = unitIds
    .filter((id) => !begun.some(({ unitId, year }) => unitId === id && year === lastYear))
    .map((unitId) => ({ unitId, year: lastYear, reportId: null }));
  return findDue(store, [...notBegun, ...begun]);
}
