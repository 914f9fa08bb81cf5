import { emWidth } from "@/lib/document/em-width";
import type { TableCell } from "@/lib/document/model";
import type { Place } from "@/lib/document/table-grid";

/** Points. Spreadsheets do not measure rows that nobody has touched: text would run into the next row. */
const LEAST = 22;
const LINE = 16;
const AROUND = 6;

/** The width of a character of 12 pt, and what a cell keeps free beside its text, in mm. */
const CHARACTER_MM = (12 / 72) * 25.4;
const BESIDE_MM = 2;

/** The lines that a cell's text takes in a column that wide. */
export function linesOf(
  { text, note = "", indent }: Pick<TableCell, "text" | "note" | "indent">,
  mm: number,
): number {
  const room = Math.max(1, Math.floor((mm - BESIDE_MM) / CHARACTER_MM) - indent);
  const taken = [text, note].map((piece) => Math.ceil(emWidth(piece) / room));
  return Math.max(
    1,
    taken.reduce((sum, lines) => sum + lines, 0),
  );
}

/** The height of so many lines in points. */
export const heightOf = (lines: number): number => Math.max(LEAST, lines * LINE + AROUND);

/** A row's height in points, as its tallest cell asks; a cell over several rows finds its room there. */
export function rowHeight(row: readonly Place[], columnsMm: readonly number[]): number {
  const lines = row.map((place, at) => {
    if (!("cell" in place) || place.cell.rowSpan > 1) return 1;
    const spanned = columnsMm.slice(at, at + place.cell.colSpan);
    return linesOf(
      place.cell,
      spanned.reduce((sum, mm) => sum + mm, 0),
    );
  });
  return heightOf(Math.max(...lines));
}
