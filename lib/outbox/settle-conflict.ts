import type { Value } from "@/lib/report/value";
import type { FieldState } from "./field-state";
import { newKey } from "./pending";
import type { Saver } from "./saver";

/** Ends a field's conflict with the text that the person made of the two, and saves it. */
export function settleConflict(saver: Saver, code: string, value: Value): void {
  saver.settle(code, settled(saver.field(code), value, newKey()));
}

/** The person has chosen, or merged: that text replaces the one they saw of the other. */
function settled(field: FieldState, value: Value, key: string): FieldState {
  if (field.problem?.kind !== "conflict") return field;
  const { version, value: theirs } = field.problem.current;
  const agreed = { ...field, version, value: theirs, sent: null, problem: null };
  return value === theirs
    ? { ...agreed, next: null }
    : { ...agreed, next: { value, seen: version, key, follows: [] } };
}
