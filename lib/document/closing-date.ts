import type { Edition } from "@/lib/editions/types";
import { kinds } from "@/lib/report/fields/kinds";
import { textOf, type Entries } from "@/lib/report/value";

/** 成文日期, as 2019-01-23 and as printed; "" where there is none yet. */
export interface ClosingDate {
  readonly day: string;
  readonly printed: string;
}

/** The unit's own date; where it left that open, the day of signing. */
export function closingDate(
  { closing: { date } }: Edition,
  entries: Entries,
  signedOn = "",
): ClosingDate {
  const day = textOf(entries, date.code) || signedOn;
  return { day, printed: day === "" ? "" : kinds[date.kind].print(day) };
}
