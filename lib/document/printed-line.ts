import type { Field, FieldKind } from "@/lib/editions/types";
import { kinds } from "@/lib/report/fields/kinds";
import { textOf, type Entries } from "@/lib/report/value";
import { normalise } from "./normalise";
import type { PrintRules } from "./print-rules";

/** Canonical text of a field in words; "" where there is nothing to print. */
export function printed({ code, kind }: Field, entries: Entries): string {
  const value = textOf(entries, code);
  return value === "" ? "" : kinds[kind].print(value);
}

/** A value of one line as it prints by itself; the first rules left names alone. */
export function printedLine(kind: FieldKind, value: string, rules: PrintRules): string {
  const text = kinds[kind].print(value);
  return rules === 1 || kind !== "line" ? text : normalise(text, rules);
}

/** A field of one line as it prints by itself: above and below a table, in the closing. */
export function printedField({ code, kind }: Field, entries: Entries, rules: PrintRules): string {
  const value = textOf(entries, code);
  return value === "" ? "" : printedLine(kind, value, rules);
}
