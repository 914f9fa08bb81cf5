import type { DocumentTable, TableCell, TableRow } from "@/lib/document/model";

export interface PrintCell extends TableCell {
  readonly widthMm: number;
}

export interface PrintRow {
  readonly cells: readonly PrintCell[];
}

/** The text area between the margins (GB/T 9704-2012, 5.2.1). */
const TEXT_AREA_MM = 156;

/** A table wider than the text area is narrowed to it. */
export function columnWidths({ columnsMm }: DocumentTable): readonly number[] {
  const total = columnsMm.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, TEXT_AREA_MM / total);
  return columnsMm.map((width) => width * scale);
}

/** Each cell with the width of the columns that it spans; cells of rows above may reach into a row. */
export function withWidths(
  rows: readonly TableRow[],
  columns: readonly number[],
): readonly PrintRow[] {
  const taken = columns.map(() => 0);
  return rows.map(({ cells }) => {
    let at = 0;
    const wide = cells.map((cell) => {
      while ((taken[at] ?? 0) > 0) at += 1;
      const spanned = columns.slice(at, at + cell.colSpan);
      taken.fill(cell.rowSpan, at, at + cell.colSpan);
      at += cell.colSpan;
      return { ...cell, widthMm: spanned.reduce((sum, width) => sum + width, 0) };
    });
    for (const [column, rowsLeft] of taken.entries()) taken[column] = Math.max(0, rowsLeft - 1);
    return { cells: wide };
  });
}
