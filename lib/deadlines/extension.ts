import type { Field } from "@/lib/editions/types";
import type { Parsed } from "@/lib/report/fields/kind";
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
  /** Among those of the unit for that task and year, from 1. */
  readonly number: number;
  /** Why it holds no more, who said so and when; null while it does. */
  readonly revoked: { readonly reason: string; readonly by: string; readonly at: Date } | null;
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

/** Reads an extension as it was typed; unit, day and reason are required. */
export function readExtension(
  typed: { readonly unitId: string; readonly day: string; readonly reason: string },
  year: number,
): ReadExtension {
  const day = required(typed.day, "请填延到哪一天。", (text) => parseDeadlineDay(text, year));
  const reason = required(typed.reason, "请写明延期的理由；单位会看到。", (text) =>
    kinds.line.parse(text, reasonField),
  );
  if (typed.unitId !== "" && day.ok && reason.ok) {
    return { ok: true, day: day.value, reason: reason.value };
  }
  const problems = {
    ...(typed.unitId === "" && { unitId: "请选延期的单位。" }),
    ...(!day.ok && { day: day.message }),
    ...(!reason.ok && { reason: reason.message }),
  };
  return { ok: false, problems };
}

const required = (typed: string, missing: string, read: (text: string) => Parsed): Parsed =>
  typed.trim() === "" ? { ok: false, message: missing } : read(typed);

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
