import { unitKinds, type UnitKind } from "@/lib/report/unit-kind";
import type { SetDay } from "./due-day";
import { parseDeadlineDay } from "./deadline-day";
import { tasks, type Task } from "./task";

/** What the form of an office's days sends, by the names of its inputs. */
export type SentDays = Readonly<Record<string, string>>;

export const dayInput = (unitKind: UnitKind, task: Task) => `${unitKind}-${task}`;

/** One cell of the form; `day` is null where it was emptied. */
export interface SentDay extends Pick<SetDay, "unitKind" | "task"> {
  readonly day: string | null;
}

/** Reads the cells that were sent; what is wrong with each, by the name of its input. */
export function readSentDays(
  sent: SentDays,
  year: number,
): { readonly days: readonly SentDay[]; readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const cells = unitKinds.flatMap((unitKind) => tasks.map((task) => ({ unitKind, task })));
  const days = cells.flatMap(({ unitKind, task }): SentDay[] => {
    const name = dayInput(unitKind, task);
    const typed = sent[name]?.trim();
    if (typed === undefined) return [];
    if (typed === "") return [{ unitKind, task, day: null }];
    const read = parseDeadlineDay(typed, year);
    if (!read.ok) problems[name] = read.message;
    return read.ok ? [{ unitKind, task, day: read.value }] : [];
  });
  return { days, problems };
}
