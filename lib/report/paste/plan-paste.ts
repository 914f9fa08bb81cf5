import type { TableShape } from "../table-shape";
import { columnName } from "./choose-columns";
import type { PasteFacts } from "./facts";
import { outlineOf } from "./outline";
import type { PastePlan } from "./plan";
import { planBare } from "./plan-bare";
import { planNamed } from "./plan-named";
import { readBlock } from "./read-block";
import { tidy, type Rows } from "./rows";

export interface Pasted {
  readonly rows: Rows;
  /** What about the clipboard itself leaves doubt. */
  readonly doubts: readonly string[];
}

function focusIn({ lines }: TableShape, code: string): PasteFacts["focus"] {
  const columns = lines.map(({ figures }) => figures.findIndex((figure) => figure?.code === code));
  const line = Math.max(
    columns.findIndex((column) => column >= 0),
    0,
  );
  return { line, column: Math.max(columns[line] ?? 0, 0) };
}

/**
 * Where the figures of a pasted block go. Names decide where it has some, wherever they stand in it;
 * else the order of its rows from the figure `at` on. `chosen`: the block's column that a person took.
 */
export function planPaste(
  { rows, doubts }: Pasted,
  shape: TableShape,
  at: string,
  chosen: number | null = null,
): PastePlan {
  const outline = outlineOf(shape);
  const block = readBlock(tidy(rows), shape, outline);
  const facts: PasteFacts = { block, shape, outline, focus: focusIn(shape, at), chosen };
  const placed = block.names.length > 0 ? planNamed(facts) : planBare(facts);
  const choices = placed.columns.length === 1 ? (placed.columns[0]?.choices ?? []) : [];
  const [taken] = placed.columns[0]?.to.keys() ?? [];
  return {
    cells: placed.cells,
    doubts: [...doubts, ...placed.doubts],
    choices: choices.map((column) => ({ column, name: columnName(block, column) })),
    chosen: choices.length > 0 ? (taken ?? null) : null,
  };
}
