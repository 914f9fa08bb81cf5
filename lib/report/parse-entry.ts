import type { Field } from "@/lib/editions/types";
import { withoutHidden } from "@/lib/text/without-hidden";
import { kinds } from "./fields/kinds";
import { accepted, refused, type Parsed } from "./fields/kind";
import { ABSENT, BLANK, type Value } from "./value";

export type ParsedValue =
  { readonly ok: true; readonly value: Value } | Extract<Parsed, { ok: false }>;

/** Kinds for which 留空（无此项） is a choice. */
const canBeBlank = ({ kind }: Field) => kind === "count" || kind === "money";

/** What a person typed, chose or cleared to the value that is stored. */
export function parseEntry(field: Field, typed: Value): ParsedValue {
  if (typed === ABSENT) return { ok: true, value: ABSENT };
  if (typed === BLANK) return canBeBlank(field) ? accepted(BLANK) : { ok: true, value: ABSENT };
  if (withoutHidden(typed).trim() === "") return { ok: true, value: ABSENT };
  const parsed = kinds[field.kind].parse(typed, field);
  return parsed.ok && parsed.value === BLANK && !canBeBlank(field)
    ? refused("请填写内容。")
    : parsed;
}
