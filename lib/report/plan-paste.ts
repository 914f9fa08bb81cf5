import { alignAsPrinted, alignByLabels, alignFigures } from "./align-rows";
import { isNothing, pastedBlock } from "./pasted-block";
import type { ShapeFigure, TableShape } from "./table-shape";

export interface PastePlan {
  readonly placements: readonly { readonly figure: ShapeFigure; readonly text: string }[];
  /** Figures that an empty cell leaves as they are, and pasted cells that have no place. */
  readonly skipped: number;
}

/**
 * Where the cells of a pasted block go: from the figure `at` down and to the right. Labels in the
 * block decide first, then the empty cells beside the table's headings, else row follows row.
 */
export function planPaste(
  rows: readonly (readonly string[])[],
  shape: TableShape,
  at: string,
): PastePlan {
  const { lines, headings } = shape;
  const line = lines.findIndex(({ figures }) => figures.some((figure) => figure?.code === at));
  const column = lines[line]?.figures.findIndex((figure) => figure?.code === at) ?? 0;
  const block = pastedBlock(rows, headings, (lines[line]?.figures.length ?? 1) - column);
  const table = { lines, line, column };
  const alignment =
    alignByLabels(block, table) ?? alignAsPrinted(block, table) ?? alignFigures(block, table);
  const cells = block.figures.flatMap((row, rowAt) => {
    const figures = lines[alignment[rowAt] ?? -1]?.figures ?? [];
    return row.map((text, cellAt) => ({ text, figure: figures[column + cellAt] ?? null }));
  });
  const placements = cells.flatMap(({ text, figure }) =>
    figure && !isNothing(text) ? [{ figure, text }] : [],
  );
  const untouched = cells.filter(({ text, figure }) => figure && isNothing(text));
  const homeless = cells.filter(({ text, figure }) => !figure && !isNothing(text));
  return { placements, skipped: untouched.length + homeless.length };
}
