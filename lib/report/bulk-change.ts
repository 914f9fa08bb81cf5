import type { Value } from "./value";

/** One of several cells that were filled at once. */
export interface CellChange {
  readonly code: string;
  readonly before: Value;
  readonly after: Value;
}

export function changesTo(
  values: ReadonlyMap<string, Value>,
  held: (code: string) => Value,
): readonly CellChange[] {
  return [...values].map(([code, after]) => ({ code, before: held(code), after }));
}

/** What undoing puts back; a cell that was changed again since keeps what it holds. */
export function undone(
  changes: readonly CellChange[],
  held: (code: string) => Value,
): ReadonlyMap<string, Value> {
  const untouched = changes.filter(({ code, after }) => held(code) === after);
  return new Map(untouched.map(({ code, before }) => [code, before]));
}
