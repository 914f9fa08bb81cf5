import type { Field } from "@/lib/editions/types";
import { parseEntry, type ParsedValue } from "@/lib/report/parse-entry";
import { addFigures } from "@/lib/report/totals";
import { ABSENT, BLANK, isSettled, type Value } from "@/lib/report/value";

/**
 * The figure that several sources make: the exact sum of those that answered. Who has not answered
 * adds nothing and is not 0; 留空 adds nothing either, and all of them make 留空.
 */
export function figureOf(field: Field, given: readonly Value[]): ParsedValue {
  const answered = given.filter(isSettled);
  const figures = answered.filter((value) => value !== BLANK);
  if (figures.length > 0) return parseEntry(field, addFigures(figures));
  return { ok: true, value: answered.length > 0 ? BLANK : ABSENT };
}
