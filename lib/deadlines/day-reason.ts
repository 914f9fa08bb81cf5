import { date } from "@/lib/report/fields/date";
import { unitKindNames } from "@/lib/report/unit-kind";
import type { SetDay } from "./due-day";
import type { SentDay } from "./sent-days";
import { taskNames } from "./task";

type Cell = Pick<SetDay, "unitKind" | "task">;

/** Why some days need a reason: they are later than the law has it, or change what was set; undefined where none does. */
export function whyReason(
  days: readonly SentDay[],
  setBefore: (cell: Cell) => string | null,
  lawful: (cell: Cell) => string,
): string | undefined {
  for (const { day, ...cell } of days) {
    const before = setBefore(cell);
    if (day === before) continue;
    const name = `${unitKindNames[cell.unitKind]}${taskNames[cell.task]}期限`;
    if (day !== null && day > lawful(cell)) {
      return `${name}晚于法定的${date.print(lawful(cell))}，请写明理由。`;
    }
    if (before !== null) {
      return `${name}原来定的是${date.print(before)}，改动或取消请写明理由。`;
    }
  }
  return undefined;
}
