import type { TableShape } from "../table-shape";
import type { Outline } from "./outline";
import type { Block } from "./read-block";

export interface PasteFacts {
  readonly block: Block;
  readonly shape: TableShape;
  readonly outline: Outline;
  /** The figure with the cursor. */
  readonly focus: { readonly line: number; readonly column: number };
  /** The block's column that a person has chosen. */
  readonly chosen: number | null;
}

/** The table's columns that take a figure in some of the lines, and what stands over each. */
export function headsOver(
  { lines, heads }: TableShape,
  wanted: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const over = new Map<number, readonly string[]>();
  const head = heads.filter(({ from }) => from <= Math.min(...wanted)).pop() ?? heads[0];
  head?.columns.forEach((names, column) => {
    if (wanted.some((line) => lines[line]?.figures[column])) over.set(column, names);
  });
  return over;
}
