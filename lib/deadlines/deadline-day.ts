import { kinds } from "@/lib/report/fields/kinds";
import type { Parsed } from "@/lib/report/fields/kind";
import type { Field } from "@/lib/editions/types";

const dayField = {
  code: "day",
  kind: "date",
  label: "期限",
  required: true,
} as const satisfies Field;

/** Reads a last day for the report of a year: that is written when the year is over. */
export function parseDeadlineDay(typed: string, year: number): Parsed {
  const read = kinds.date.parse(typed, dayField);
  if (!read.ok || read.value > `${year}-12-31`) return read;
  return { ok: false, message: `${year}年年报要到${year + 1}年才编，期限请填那以后的日期。` };
}
