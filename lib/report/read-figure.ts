import type { FieldKind } from "@/lib/editions/types";
import { count } from "./fields/count";
import { money } from "./fields/money";
import type { ParsedValue } from "./parse-entry";
import { ABSENT } from "./value";

/**
 * What a figure's cell holds, read as the server will. For the browser: only the parsers of figures
 * come with it, not those of every kind of field.
 */
export function readFigure(kind: FieldKind, typed: string): ParsedValue {
  if (typed.trim() === "") return { ok: true, value: ABSENT };
  return (kind === "money" ? money : count).parse(typed);
}
