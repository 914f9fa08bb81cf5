import { readFigure } from "./read-figure";

/** What a pasted block says: the words before its figures, and the figures. */
export interface PastedBlock {
  /** One row's words each; [] where the block is figures only. */
  readonly labels: readonly (readonly string[])[];
  readonly figures: readonly (readonly string[])[];
}

type Rows = readonly (readonly string[])[];

const NOTHING = /^[-－‐‑–—―─]*$/;

/** Empty, or the dashes that are printed where there is no figure. */
export const isNothing = (cell: string): boolean => NOTHING.test(cell);

const isWord = (cell: string) => !isNothing(cell) && !readFigure("money", cell).ok;

function isWordColumn(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => !isNothing(cell));
  return cells.filter(isWord).length * 2 > cells.length;
}

const isEmptyColumn = (rows: Rows, column: number) => rows.every((row) => !row[column]);

/** How many columns at the left are labels and units, among them empty ones that merged cells leave. */
function wordColumns(rows: Rows, most: number): number {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const firstFigures = columns.find(
    (column) => !isEmptyColumn(rows, column) && !isWordColumn(rows, column),
  );
  const words = columns.slice(0, firstFigures ?? 0).filter((column) => isWordColumn(rows, column));
  let count = words.length > 0 ? Math.max(...words) + 1 : 0;
  while (count > 0 && width - count > most && isEmptyColumn(rows, count)) count += 1;
  return count;
}

const bare = (text: string) => text.replace(/\s/g, "");

/**
 * Tells labels from figures, and drops lines that only repeat the table's column headings.
 * `most` is how many columns of figures have room.
 */
export function pastedBlock(rows: Rows, headings: readonly string[], most: number): PastedBlock {
  const tidy = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
  const known = new Set(headings.map(bare));
  const isHeading = (row: readonly string[]) =>
    row.some(isWord) && row.every((cell) => !cell || known.has(bare(cell)));
  const body = tidy.filter((row) => !isHeading(row));
  const words = body.length > 0 ? wordColumns(body, most) : 0;
  return {
    labels: words > 0 ? body.map((row) => row.slice(0, words)) : [],
    figures: body.map((row) => row.slice(words)),
  };
}
