import { sourceWords, standingWords } from "@/lib/deadlines/due-words";
import { isLate } from "@/lib/deadlines/due-standing";
import type { TaskDue } from "@/lib/deadlines/report-due";
import { taskNames, type Task } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";

/** By when a task is due, how that stands, and why then. What is late is a warning, never a wall. */
export function DueLine({ task, day, source, standing }: TaskDue & { readonly task: Task }) {
  const why = sourceWords(source);
  return (
    <>
      {`${date.print(day)}前${taskNames[task]}，`}
      <span className={isLate(standing) ? "late" : undefined}>{standingWords(task, standing)}</span>
      {why && <span className="soft">{`（${why}）`}</span>}
    </>
  );
}
