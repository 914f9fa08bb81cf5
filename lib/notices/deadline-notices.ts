import type { ReportDue } from "@/lib/deadlines/report-due";
import { tasks } from "@/lib/deadlines/task";
import { startOfDay } from "@/lib/report/moment";
import type { DeadlineNotice } from "./notice";
import { thresholdOf, type Threshold } from "./threshold";

const DAY_MS = 86_400_000;

/** When a threshold was reached, which is since when the notice holds. */
const reachedAt = (day: string, threshold: Threshold): Date =>
  new Date(startOfDay(day).getTime() + (threshold === "late" ? 1 : -threshold) * DAY_MS);

/**
 * What of a year's report is due soon or overdue: each task that is not done. The key names the day too:
 * one that was put off comes near once more.
 */
export function deadlineNotices(due: ReportDue, unitName: string): DeadlineNotice[] {
  const { unitId, year, reportId } = due;
  return tasks.flatMap((task) => {
    const { day, source, standing } = due.tasks[task];
    const threshold = thresholdOf(standing);
    if (threshold === undefined) return [];
    const key = ["deadline", unitId, year, task, day, threshold].join(":");
    const of = { reportId, unitName, year, task, day, source, standing };
    return [{ kind: "deadline", key, at: reachedAt(day, threshold), ...of }];
  });
}
