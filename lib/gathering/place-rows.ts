import { labelKey } from "@/lib/report/paste/label-key";
import { findLines } from "@/lib/report/paste/match-rows";
import { findAsked, type AskedOfOne, type Found } from "./find-asked";
import type { ReadRow } from "./read-rows";

/** A row that says something, and what it answers. */
export interface PlacedRow {
  readonly row: ReadRow;
  readonly found: Found;
  /** Why its cells, which other rows share, leave in doubt whose answer it is. */
  readonly doubt: string | null;
}

function doubtOf({ shared }: ReadRow, rows: readonly ReadRow[]): string | null {
  if (!shared) return null;
  const { from, to } = shared;
  if (rows.every(({ row, answer }) => row < from || to < row || answer === "")) return null;
  return `第${from}至${to}行有合并的单元格，分不清数是哪一行的。请取消合并，各行分别填写，再读一次。`;
}

/** The rows that say something. A name that stands twice is told by the names above it. */
export function placeRows(rows: readonly ReadRow[], one: AskedOfOne): readonly PlacedRow[] {
  const key = (text: string) => labelKey(text, one.variants);
  const outline = one.asked.map(({ label, headings }) => ({
    key: key(label),
    above: headings.map(key),
  }));
  const named = findLines(
    rows.map(({ label }) => [label === "" ? "" : key(label)]),
    outline,
  );
  return rows.flatMap((row, at) => {
    const doubt = doubtOf(row, rows);
    if (row.answer === "" && doubt === null) return [];
    const found = findAsked(row, named[at] ?? { kind: "unknown" }, one);
    return row.answer === "" && found.kind === "problem" ? [] : [{ row, found, doubt }];
  });
}
