import { sourceWords } from "@/lib/deadlines/due-words";
import type { TaskDue } from "@/lib/deadlines/report-due";
import { date } from "@/lib/report/fields/date";
import { DueStandingWords } from "../deadlines/due-standing-words";

/** Whether a report was filed in time, and against which day. */
export function FiledMark({ day, source, standing }: TaskDue) {
  const why = sourceWords(source);
  return (
    <>
      <DueStandingWords task="filing" standing={standing} />
      <span className="soft">{`（期限${date.print(day)}${why && `，${why}`}）`}</span>
    </>
  );
}
