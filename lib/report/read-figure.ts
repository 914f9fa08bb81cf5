import type { Field } from "@/lib/editions/types";
import { count } from "./fields/count";
import { NO_SUCH } from "./fields/figure";
import { halfWidth } from "./fields/half-width";
import { money } from "./fields/money";
import { ABSENT, BLANK, type Value } from "./value";

export type ReadFigure =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What was understood, where words were read that are no number. */
      readonly note: string | null;
    }
  | { readonly ok: false; readonly message: string };

/**
 * What a figure's cell holds, read as the server will, typed, pasted or sent in on a sheet. For the
 * browser: only the parsers of figures come with it, not those of every kind of field.
 */
export function readFigure(field: Pick<Field, "kind" | "unit">, typed: string): ReadFigure {
  if (typed.trim() === "") return { ok: true, value: ABSENT, note: null };
  const read = (field.kind === "money" ? money : count).parse(typed, field);
  if (!read.ok) return read;
  const { value } = read;
  if (value === BLANK) return { ok: true, value, note: `按留空（${NO_SUCH}）取用。` };
  const isNumber = /^[\d.,、。\s]*$/.test(halfWidth(typed));
  return { ok: true, value, note: isNumber ? null : `写的是“${typed.trim()}”，读作 ${value}。` };
}
