import { readFigure } from "./read-figure";
import { figuresIn, type ShapeFigure, type TableShape } from "./table-shape";
import { changeSince, totalFor } from "./totals";
import { ABSENT, BLANK, isSettled, type Entries, type Value } from "./value";

/** How a table stands while it is being filled in. */
export interface TableReading {
  /** The figures whose cells hold nothing. */
  readonly missing: readonly string[];
  /** What could not be read, with what to say about it. */
  readonly misread: ReadonlyMap<string, string>;
  /** Totals that follow from their parts and are not what their cells hold. */
  readonly offers: ReadonlyMap<string, string>;
  /** How far the table is, in words. */
  readonly progress: string;
  /** How far figures have moved since last year. */
  readonly changes: ReadonlyMap<string, string>;
}

type Held = (code: string) => Value;

/** How what is typed stands with the server. */
interface Standing {
  readonly isRefused: (code: string) => boolean;
  readonly stored: Held;
}

const NOTHING_REFUSED: Standing = { isRefused: () => false, stored: () => ABSENT };

/**
 * Reads the cells of a table; `held` answers what a cell holds, as typed. `isRefused`: whether that
 * cannot be stored, since the server refused it or somebody else wrote first: what is `stored` counts
 * then, and wherever a cell cannot be read, as it does on the server.
 */
export function readTable(
  shape: TableShape,
  lastYear: Entries | null,
  held: Held,
  { isRefused, stored }: Standing = NOTHING_REFUSED,
): TableReading {
  const { entries, misread } = readCells(figuresIn(shape), held);
  const codes = figuresIn(shape).map(({ code }) => code);
  const counted = (code: string, value: Value) =>
    misread.has(code) || isRefused(code) ? stored(code) : value;
  const figures = codes.map((code) => counted(code, entries.get(code) ?? ABSENT));
  const done = figures.filter(isSettled);
  const blank = done.filter((value) => value === BLANK).length;
  const ofThemBlank = blank > 0 ? `（其中留空 ${blank}）` : "";
  const around = shape.around.filter((code) => !isSettled(counted(code, held(code))));
  return {
    missing: codes.filter((code) => !entries.has(code) && !misread.has(code)),
    misread,
    progress:
      `${codes.length} 项：已填 ${done.length}${ofThemBlank}，` +
      unfilledWords(codes.length - done.length, around.length).join("\n"),
    offers: offersIn(shape, entries),
    changes: changesIn(codes, lastYear, entries),
  };
}

/** What a table lacks, in lines: of its figures, and of what stands above and below them. */
export const unfilledWords = (figures: number, around: number): readonly string[] => [
  `未填 ${figures}`,
  ...(around > 0 ? [`表头、表尾未填 ${around} 处`] : []),
];

/** The text that a cell shows once it is left: the figure as it is stored, or what cannot be read as it was typed. */
export function textOnLeaving(
  { shape }: { readonly shape: TableShape },
  code: string,
  typed: string,
): string {
  const figure = figuresIn(shape).find((each) => each.code === code);
  const read = figure && readFigure(figure, typed);
  return read?.ok ? (read.value ?? "") : typed;
}

/** The canonical values of what could be read, 留空 among them, and what is wrong with the rest. */
function readCells(figures: readonly ShapeFigure[], held: Held) {
  const entries = new Map<string, Value>();
  const misread = new Map<string, string>();
  for (const figure of figures) {
    const { code } = figure;
    const value = held(code);
    if (value === BLANK) entries.set(code, BLANK);
    if (!value) continue;
    const read = readFigure(figure, value);
    if (!read.ok) misread.set(code, read.message);
    else if (isSettled(read.value)) entries.set(code, read.value);
  }
  return { entries, misread };
}

function offersIn({ sums }: TableShape, entries: Entries): ReadonlyMap<string, string> {
  const offers = new Map<string, string>();
  for (const sum of sums) {
    const total = totalFor(sum, entries);
    if (total !== null && total !== entries.get(sum.total)) offers.set(sum.total, total);
  }
  return offers;
}

function changesIn(codes: readonly string[], lastYear: Entries | null, entries: Entries) {
  const changes = new Map<string, string>();
  for (const code of codes) {
    const [before, now] = [lastYear?.get(code), entries.get(code)];
    if (before && now) changes.set(code, changeSince(before, now));
  }
  return changes;
}
