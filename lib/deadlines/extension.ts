import type { Field } from "@/lib/editions/types";
import { kinds } from "@/lib/report/fields/kinds";
import { daysBetween } from "@/lib/report/moment";
import { parseDeadlineDay } from "./deadline-day";
import type { Task } from "./task";

/** 延期, as it is asked for and kept. */
export interface Extension {
  readonly unitId: string;
  readonly year: number;
  readonly task: Task;
  /** As 2019-04-15. */
  readonly day: string;
  readonly reason: string;
}

/** One that was granted, with who granted it. */
export interface GrantedExtension extends Extension {
  readonly unitName: string;
  readonly by: string;
  readonly at: Date;
}

const reasonField = {
  code: "reason",
  kind: "line",
  label: "理由",
  required: true,
} as const satisfies Field;

export type ReadExtension =
  | { readonly ok: true; readonly day: string; readonly reason: string }
  /** By the names of inputs. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** Reads the day and the reason of an extension as they were typed; each is required. */
export function readExtension(
  typed: { readonly day: string; readonly reason: string },
  year: number,
): ReadExtension {
  const day =
    typed.day.trim() === ""
      ? { ok: false as const, message: "请填延到哪一天。" }
      : parseDeadlineDay(typed.day, year);
  const reason =
    typed.reason.trim() === ""
      ? { ok: false as const, message: "请写明延期的理由；单位会看到。" }
      : kinds.line.parse(typed.reason, reasonField);
  if (day.ok && reason.ok) return { ok: true, day: day.value, reason: reason.value };
  const problems = {
    ...(!day.ok && { day: day.message }),
    ...(!reason.ok && { reason: reason.message }),
  };
  return { ok: false, problems };
}

/** More is a mistyped year: an extension cannot be shortened. */
const MOST_DAYS = 366;

/** Why a day cannot be granted in place of the one that is due now; undefined where it can. */
export function extensionProblem(day: string, due: string, today: string): string | undefined {
  const { print } = kinds.date;
  if (day <= due) return `现在的期限是${print(due)}，请填那以后的日期。`;
  const from = due > today ? due : today;
  if (daysBetween(from, day) > MOST_DAYS) return "一次延期不超过一年，请核对年份。";
  return undefined;
}
