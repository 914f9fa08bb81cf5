import { sourceWords, standingWords } from "@/lib/deadlines/due-words";
import type { TaskDue, TasksDue } from "@/lib/deadlines/report-due";
import { taskNames, tasks, type Task } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";

function DueLine({ task, day, source, standing }: TaskDue & { readonly task: Task }) {
  const isLate = standing.kind === "late" || standing.kind === "doneLate";
  const why = sourceWords(source);
  return (
    <li>
      {`${taskNames[task]} ${date.print(day)}前，`}
      <span className={isLate ? "wrong" : undefined}>{standingWords(standing)}</span>
      {why && <p className="soft small">{why}</p>}
    </li>
  );
}

/** By when each task is due, how that stands, and why then. What is late is a warning, never a wall. */
export function DueLines({ due }: { readonly due: TasksDue }) {
  return (
    <ul className="plain-list">
      {tasks.map((task) => (
        <DueLine key={task} task={task} {...due[task]} />
      ))}
    </ul>
  );
}
