import type { TableShape } from "../table-shape";
import { columnRole } from "./column-role";
import { labelKey } from "./label-key";
import type { Outline } from "./outline";
import {
  columnsOf,
  holdsFigures,
  isFigure,
  isNothing,
  isUnit,
  isWord,
  isYear,
  writtenIn,
  type Rows,
} from "./rows";

/** A row of a block that is no heading. */
export interface BlockRow {
  /** From 0, among all rows of the block. */
  readonly at: number;
  readonly cells: readonly string[];
  /** What stands in the columns of names. */
  readonly words: readonly string[];
  /** The lines of headings that stand over it. */
  readonly headings: Rows;
}

export interface Block {
  readonly rows: readonly BlockRow[];
  /** The columns that hold names; [] where nothing is named. */
  readonly names: readonly number[];
  readonly unit: number | null;
  /** The columns that hold figures. */
  readonly figures: readonly number[];
}

/** The words that head a column of the table's own. */
export const ownHeadings = ({ heads, variants }: TableShape): ReadonlySet<string> =>
  new Set(
    heads.flatMap(({ columns }) => columns.flat().map((heading) => labelKey(heading, variants))),
  );

/** Columns of names: those in which names of the table stand; failing these, the first of words. */
function nameColumns(rows: Rows, known: ReadonlySet<string>, key: (text: string) => string) {
  const words = columnsOf(rows).filter((column) => {
    const written = writtenIn(rows, column);
    const others = written.filter((cell) => isWord(cell) && !isUnit(cell));
    return others.length * 2 > written.length;
  });
  const named = words.filter((column) =>
    writtenIn(rows, column).some((cell) => known.has(key(cell))),
  );
  return named.length > 0 ? named : words.slice(0, 1);
}

function unitColumn(rows: Rows): number | null {
  const found = columnsOf(rows).find((column) => {
    const written = writtenIn(rows, column);
    return written.some(isUnit) && written.filter(isUnit).length * 2 > written.length;
  });
  return found ?? null;
}

/** Reads what of a block is heading, name, unit and figure, wherever it stands. `rows` are tidy. */
export function readBlock(rows: Rows, shape: TableShape, outline: Outline): Block {
  const key = (text: string) => labelKey(text, shape.variants);
  const known = new Set(outline.flatMap((line) => [line.key, ...line.above]).filter(Boolean));
  const own = ownHeadings(shape);
  const isHeadingCell = (cell: string) =>
    own.has(key(cell)) || columnRole(cell, shape.year) !== "unknown";
  const isHeading = (row: readonly string[]) =>
    row.some(isWord) &&
    row.every((cell) => isYear(cell) || (!isFigure(cell) && isHeadingCell(cell)));
  const names = nameColumns(
    rows.filter((row) => !isHeading(row)),
    known,
    key,
  );
  const isNamed = (row: readonly string[]) => names.some((at) => known.has(key(row[at] ?? "")));
  const first = rows.findIndex((row) => isNamed(row) && !isHeading(row));
  /** A title, or headings that nobody knows: words only, above all that is named. */
  const isAbove = (row: readonly string[], at: number) =>
    at < first && row.some(isWord) && row.every((cell) => isYear(cell) || !isFigure(cell));
  let headings: string[][] = [];
  let open = true;
  const body: BlockRow[] = [];
  rows.forEach((cells, at) => {
    if (isHeading(cells) || isAbove(cells, at)) {
      headings = open ? [...headings, [...cells]] : [[...cells]];
      open = true;
    } else if (names.length === 0 || cells.some((cell) => !isNothing(cell))) {
      open = false;
      body.push({ at, cells, words: names.map((column) => cells[column] ?? ""), headings });
    }
  });
  const cells = body.map((row) => row.cells);
  const unit = unitColumn(cells);
  const figures = columnsOf(cells).filter(
    (column) => !names.includes(column) && column !== unit && holdsFigures(cells, column),
  );
  return { rows: body, names, unit, figures };
}
