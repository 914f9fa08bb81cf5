import type { TableShape } from "../table-shape";
import { isNothing, type Rows } from "./rows";

/** A few values from the cursor down need no counting. */
const FEW = 5;

/** Where rows without names go, by their order; `sure` where only one way of counting is possible. */
export interface Laid {
  readonly lines: readonly (number | null)[];
  readonly sure: boolean;
}

interface Counting {
  /** What stands in the columns that are taken. */
  readonly rows: Rows;
  readonly shape: TableShape;
  readonly line: number;
  readonly columns: readonly number[];
}

const takesFigure = ({ shape, columns }: Counting, at: number) =>
  columns.some((column) => Boolean(shape.lines[at]?.figures[column]));

/** The first of the headings that stand directly above the line. */
function firstHeadingAbove({ shape, line }: Counting): number {
  let at = line;
  while (at > 0 && !shape.lines[at - 1]?.figures.some((figure) => figure)) at -= 1;
  return at;
}

/** Where the line's part ends, and where the table does. */
function endsBelow({ shape: { lines, heads }, line }: Counting): readonly number[] {
  const outermost = Math.min(...lines.map(({ depth }) => depth));
  const isGraded = lines.some(({ depth }) => depth > outermost);
  const next = lines.findIndex(
    ({ depth }, at) =>
      at > line && ((isGraded && depth === outermost) || heads.some(({ from }) => from === at)),
  );
  return next < 0 ? [lines.length] : [next, lines.length];
}

const isEmpty = (row: readonly string[] | undefined) => (row ?? []).every(isNothing);
const isZero = (row: readonly string[] | undefined) =>
  (row ?? []).every((cell) => isNothing(cell) || Number(cell) === 0);

/** The rows that would stand beside headings, were the block laid as printed from `start`. */
function besideHeadings(counting: Counting, start: number): Rows {
  const { rows, shape } = counting;
  return rows.filter(
    (_, at) => start + at < shape.lines.length && !takesFigure(counting, start + at),
  );
}

/** Line by line as printed, what stands beside headings being empty. */
function asPrinted(counting: Counting): Laid | null {
  const { rows, shape, line } = counting;
  const first = firstHeadingAbove(counting);
  const starts = Array.from({ length: line - first + 1 }, (_, up) => line - up);
  const ends = endsBelow(counting);
  const isPossible = (start: number, empty: typeof isEmpty) => {
    const beside = besideHeadings(counting, start);
    return beside.length > 0 && beside.every(empty);
  };
  const isExact = (start: number) =>
    isPossible(start, isEmpty) &&
    ends.includes(start + rows.length) &&
    // An empty first row may be the heading's above.
    !(takesFigure(counting, start) && first < start && isEmpty(rows[0]));
  const exact = starts.filter(isExact);
  const fits = (start: number) => start + rows.length <= shape.lines.length;
  const start =
    exact[0] ??
    starts.find((one) => isPossible(one, isEmpty) && fits(one)) ??
    starts.find((one) => isPossible(one, isZero) && ends.includes(one + rows.length));
  if (start === undefined) return null;
  const lines = rows.map((_, at) => (start + at < shape.lines.length ? start + at : null));
  return { lines, sure: exact.length === 1 };
}

/** Whether what stands where headings are printed may be theirs: then the rows may be printed lines. */
function mayBePrinted(counting: Counting, isExact: boolean, reachesEnd: boolean): boolean {
  const { rows, line } = counting;
  const beside = besideHeadings(counting, line);
  const empty = beside.length > 0 && beside.every(reachesEnd ? isEmpty : isZero);
  const isBelow = firstHeadingAbove(counting) < line;
  return empty || (isBelow && (isExact ? isEmpty : isZero)(rows[0]));
}

/** Row by row on the lines that take figures. */
function onFigures(counting: Counting): Laid {
  const { rows, shape, line, columns } = counting;
  const places = shape.lines.flatMap((_, at) =>
    at >= line && takesFigure(counting, at) ? [at] : [],
  );
  const lines = rows.map((_, at) => places[at] ?? null);
  const counts = endsBelow(counting).map((end) => places.filter((at) => at < end).length);
  const isFew = rows.length * columns.length <= FEW && rows.length <= places.length;
  const isExact = counts.includes(rows.length);
  const reachesEnd = rows.length === places.length;
  return { lines, sure: (isFew || isExact) && !mayBePrinted(counting, isExact, reachesEnd) };
}

/** Lays rows that have no names from the cursor down, where counting them leaves no doubt. */
export function layBare(counting: Counting): Laid {
  const printed = asPrinted(counting);
  const figures = onFigures(counting);
  if (printed?.sure && figures.sure) return { ...printed, sure: false };
  if (printed?.sure) return printed;
  return figures.sure ? figures : { ...(printed ?? figures), sure: false };
}
