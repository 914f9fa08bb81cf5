import { readFigure } from "./read-figure";
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

/** As the server stores it: what was typed as 1,200 is 1200 by then. */
function stored(value: Value): Value {
  const read = value ? readFigure({ kind: "money" }, value) : null;
  return read?.ok ? read.value : value;
}

/** What undoing puts back; a cell that was changed again since keeps what it holds. */
export function undone(
  changes: readonly CellChange[],
  held: (code: string) => Value,
): ReadonlyMap<string, Value> {
  const untouched = changes.filter(({ code, after }) => stored(held(code)) === stored(after));
  return new Map(untouched.map(({ code, before }) => [code, before]));
}

/** Takes the last step that changes something off `steps`; answers with it and with what it puts back. */
export function takeBack(
  steps: (readonly CellChange[])[],
  held: (code: string) => Value,
): { readonly step: readonly CellChange[]; readonly values: ReadonlyMap<string, Value> } | null {
  for (let step = steps.pop(); step; step = steps.pop()) {
    const values = undone(step, held);
    if (values.size > 0) return { step, values };
  }
  return null;
}
