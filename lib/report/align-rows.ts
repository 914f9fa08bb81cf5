import { bare } from "./bare";
import { isNothing, type PastedBlock } from "./pasted-block";
import type { ShapeLine } from "./table-shape";

/** For each pasted row the index of its line; null where it has none. */
export type Alignment = readonly (number | null)[];

interface Lines {
  readonly lines: readonly ShapeLine[];
  /** The line and the column of figures that the paste begins at. */
  readonly line: number;
  readonly column: number;
}

const takesFigure = ({ lines, column }: Lines, at: number) =>
  Boolean(lines[at]?.figures.slice(column).some((figure) => figure));

/** The first of the headings that stand directly above the line. */
function firstHeadingAbove(table: Lines): number {
  let at = table.line;
  while (at > 0 && !table.lines[at - 1]?.figures.some((figure) => figure)) at -= 1;
  return at;
}

/** A label may be followed by its note in the same cell. */
function isLabelOf({ label }: ShapeLine, words: readonly string[]): boolean {
  const wanted = bare(label);
  return wanted !== "" && [...words, words.join("")].some((word) => bare(word).startsWith(wanted));
}

/** By the words before the figures, downward; null unless most of them are this table's. */
export function alignByLabels({ labels }: PastedBlock, table: Lines): Alignment | null {
  const known = labels.filter((words) => table.lines.some((line) => isLabelOf(line, words)));
  if (known.length === 0 || known.length * 2 < labels.length) return null;
  let from = firstHeadingAbove(table);
  return labels.map((words) => {
    const found = table.lines.findIndex((line, at) => at >= from && isLabelOf(line, words));
    if (found < 0) return null;
    from = found + 1;
    return found;
  });
}

const isEmpty = (row: readonly string[]) => row.every(isNothing);

/** The rows that would stand beside headings, were the block laid line by line from `start`. */
const besideHeadings = ({ figures }: PastedBlock, table: Lines, start: number) =>
  figures.filter((_, at) => start + at < table.lines.length && !takesFigure(table, start + at));

/** One empty cell beside a heading may be chance where the block would begin above the focused line. */
function isAsPrinted(block: PastedBlock, table: Lines, start: number): boolean {
  const rows = besideHeadings(block, table, start);
  return rows.length >= (start < table.line ? 2 : 1) && rows.every(isEmpty);
}

/**
 * A whole column, its empty cells beside the headings included: from the focused line or a heading
 * directly above it, rather where the table does not end first.
 */
export function alignAsPrinted(block: PastedBlock, table: Lines): Alignment | null {
  const first = firstHeadingAbove(table);
  const starts = Array.from({ length: table.line - first + 1 }, (_, up) => table.line - up);
  const possible = starts.filter((start) => isAsPrinted(block, table, start));
  const { length } = block.figures;
  const start = possible.find((one) => one + length <= table.lines.length) ?? possible[0];
  if (start === undefined) return null;
  return block.figures.map((_, at) => (start + at < table.lines.length ? start + at : null));
}

/** Only figures: one row for each line that takes one. */
export function alignFigures({ figures }: PastedBlock, table: Lines): Alignment {
  const places = table.lines.flatMap((_, at) =>
    at >= table.line && takesFigure(table, at) ? [at] : [],
  );
  return figures.map((_, at) => places[at] ?? null);
}
