import { readFigure } from "./read-figure";
import type { ShapeFigure } from "./table-shape";
import { BLANK, isSettled, type Entries, type Value } from "./value";

/** How a table stands while it is being filled in. The four lists together are all of its figures. */
export interface TableReading {
  /** The canonical values of what could be read; 留空 is among them, 未填 is not. */
  readonly entries: Entries;
  readonly filled: readonly string[];
  readonly blank: readonly string[];
  readonly missing: readonly string[];
  /** What could not be read, with what to say about it. */
  readonly misread: ReadonlyMap<string, string>;
}

/** Reads the cells of a table; `held` answers what a cell holds, as typed. */
export function readTable(
  figures: readonly ShapeFigure[],
  held: (code: string) => Value,
): TableReading {
  const entries = new Map<string, Value>();
  const misread = new Map<string, string>();
  for (const { code, kind } of figures) {
    const value = held(code);
    if (value === BLANK) entries.set(code, BLANK);
    if (!value) continue;
    const read = readFigure(kind, value);
    if (!read.ok) misread.set(code, read.message);
    else if (isSettled(read.value)) entries.set(code, read.value);
  }
  const codes = figures.map(({ code }) => code);
  return {
    entries,
    filled: codes.filter((code) => entries.get(code)),
    blank: codes.filter((code) => entries.get(code) === BLANK),
    missing: codes.filter((code) => !entries.has(code) && !misread.has(code)),
    misread,
  };
}
