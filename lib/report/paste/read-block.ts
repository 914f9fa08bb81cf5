import type { TableShape } from "../table-shape";
import { columnRole } from "./column-role";
import { labelKey } from "./label-key";
import { unitsNamed } from "./named-units";
import { otherYears } from "./other-years";
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
  /** What was copied along with the block, or stands below it, and heads none of its rows. */
  readonly outside: readonly string[];
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

/** The column that is headed so, or holds units for the most part. */
function unitColumn(body: readonly BlockRow[], names: readonly number[], year: number) {
  const rows = body.map(({ cells }) => cells);
  const columns = columnsOf(rows).filter((column) => !names.includes(column));
  const isHeaded = (column: number) =>
    !holdsFigures(rows, column) &&
    body.some(({ headings }) =>
      headings.some((line) => columnRole(line[column] ?? "", year) === "unit"),
    );
  const holdsUnits = (column: number) => {
    const written = writtenIn(rows, column);
    return written.some(isUnit) && written.filter(isUnit).length * 2 > written.length;
  };
  return columns.find(isHeaded) ?? columns.find(holdsUnits) ?? null;
}

/** Reads what of a block is heading, name, unit and figure, wherever it stands. `rows` are tidy. */
export function readBlock(
  rows: Rows,
  shape: TableShape,
  outline: Outline,
  outside: readonly string[],
): Block {
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
  const top = rows.findIndex((row) => row.some((cell) => isFigure(cell) && !isYear(cell)));
  const saysMore = (cell: string) =>
    unitsNamed(cell).length > 0 || otherYears(cell, shape.year).length > 0;
  /** A title, or headings that nobody knows: words only, above all that is named, or else above all figures. */
  const isAbove = (row: readonly string[], at: number) =>
    (at < first || (first < 0 && at < top && row.some(saysMore))) &&
    row.some(isWord) &&
    row.every((cell) => isYear(cell) || !isFigure(cell));
  let headings: string[][] = [];
  let open = true as boolean;
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
  const unit = unitColumn(body, names, shape.year);
  const figures = columnsOf(cells).filter(
    (column) => !names.includes(column) && column !== unit && holdsFigures(cells, column),
  );
  const below = open ? headings.flat().filter(Boolean) : [];
  return { rows: body, names, unit, figures, outside: [...outside, ...below] };
}
