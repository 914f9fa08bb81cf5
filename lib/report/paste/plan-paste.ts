import type { TableShape } from "../table-shape";
import { columnName } from "./choose-columns";
import type { PasteFacts } from "./facts";
import { outlineOf } from "./outline";
import type { PastePlan } from "./plan";
import { planBare } from "./plan-bare";
import { planNamed } from "./plan-named";
import { readBlock } from "./read-block";
import { tidy, type Rows } from "./rows";
import { yearsAround } from "./said-around";

export interface Pasted {
  readonly rows: Rows;
  /** What about the clipboard itself leaves doubt. */
  readonly doubts: readonly string[];
  /** What was copied along with the rows. */
  readonly outside?: readonly string[];
  /** Whether a filter keeps lines of the table out of sight. */
  readonly isFiltered?: boolean;
}

const OUT_OF_SIGHT = "没有名称，表里又只显示了一部分行，按先后会填进没有显示的行";

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
  { rows, doubts, outside = [], isFiltered = false }: Pasted,
  shape: TableShape,
  at: string,
  chosen: number | null = null,
): PastePlan {
  const outline = outlineOf(shape);
  const block = readBlock(tidy(rows), shape, outline, outside);
  const facts: PasteFacts = { block, shape, outline, focus: focusIn(shape, at), chosen };
  const isNamed = block.names.length > 0;
  const placed = isNamed ? planNamed(facts) : planBare(facts);
  const years = yearsAround(block, shape.year);
  const around = [
    ...(years.length > 0
      ? [`标题里写着 ${years.join("、")} 年，这份年报是 ${shape.year} 年的`]
      : []),
    ...(isFiltered && !isNamed ? [OUT_OF_SIGHT] : []),
  ];
  const choices = placed.columns.length === 1 ? (placed.columns[0]?.choices ?? []) : [];
  const [taken] = placed.columns[0]?.to.keys() ?? [];
  return {
    cells: placed.cells,
    doubts: [...around, ...doubts, ...placed.doubts],
    isTicked: around.length === 0 && (isNamed || placed.doubts.length === 0),
    choices: choices.map((column) => ({ column, name: columnName(block, column) })),
    chosen: choices.length > 0 ? (taken ?? null) : null,
  };
}
