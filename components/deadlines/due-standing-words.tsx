import { isLate, type DueStanding } from "@/lib/deadlines/due-standing";
import { standingWords } from "@/lib/deadlines/due-words";
import type { Task } from "@/lib/deadlines/task";

interface Props {
  readonly task: Task;
  readonly standing: DueStanding;
}

/** How a task stands against its day. What is late is a warning, never a wall. */
export function DueStandingWords({ task, standing }: Props) {
  return (
    <span className={isLate(standing) ? "late" : undefined}>{standingWords(task, standing)}</span>
  );
}
