import { isLate } from "@/lib/deadlines/due-standing";
import { sourceWords, standingWords } from "@/lib/deadlines/due-words";
import type { TaskDue } from "@/lib/deadlines/report-due";
import { date } from "@/lib/report/fields/date";

/** Whether a report was filed in time, and against which day. */
export function FiledMark({ day, source, standing }: TaskDue) {
  const why = sourceWords(source);
  return (
    <>
      <span className={isLate(standing) ? "late" : undefined}>
        {standingWords("filing", standing)}
      </span>
      <span className="soft">{`（期限${date.print(day)}${why && `，${why}`}）`}</span>
    </>
  );
}
