import { isDone, type DueStanding } from "./due-standing";
import type { DueDay } from "./due-day";
import { tasks, type Task } from "./task";

/** By when one task of a report is due, why then, and how it stands today. */
export interface TaskDue extends DueDay {
  readonly standing: DueStanding;
}

export type TasksDue = Readonly<Record<Task, TaskDue>>;

/** What a unit owes of one year's report, begun or not. */
export interface ReportDue {
  readonly unitId: string;
  readonly year: number;
  /** Null where the report is not begun. */
  readonly reportId: string | null;
  readonly tasks: TasksDue;
  /** What is to be done next; null where all is done. */
  readonly next: Task | null;
}

/** Of what is not done, what is due first. */
export function nextTask(due: TasksDue): Task | null {
  const [next] = tasks
    .filter((task) => !isDone(due[task].standing))
    .sort((one, other) => due[one].day.localeCompare(due[other].day));
  return next ?? null;
}
