import type { Field } from "@/lib/editions/types";
import { kinds } from "@/lib/report/fields/kinds";
import type { Value } from "@/lib/report/value";

/** A value as it is printed, or the word for a field that prints nothing: 未填 and 留空 are two things, and neither is 0. */
export function valueWords({ kind, options = [] }: Field, value: Value): string {
  if (value === null) return "未填";
  if (value === "") return "留空";
  const option = options.find((each) => each.value === value);
  return option?.label ?? kinds[kind].print(value);
}
