import { sourceWords } from "@/lib/deadlines/due-words";
import type { TaskDue } from "@/lib/deadlines/report-due";
import { taskNames, type Task } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";
import { DueStandingWords } from "./due-standing-words";

/** By when a task is due, how that stands, and why then. */
export function DueLine({ task, day, source, standing }: TaskDue & { readonly task: Task }) {
  const why = sourceWords(source);
  return (
    <>
      {`${date.print(day)}前${taskNames[task]}，`}
      <DueStandingWords task={task} standing={standing} />
      {why && <span className="soft">{`（${why}）`}</span>}
    </>
  );
}
