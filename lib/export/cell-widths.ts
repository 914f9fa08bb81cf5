import type { DocumentTable, TableCell, TableRow } from "@/lib/document/model";
import { TEXT_WIDTH_MM } from "@/lib/document/text-area";
import { tableGrid } from "@/lib/document/table-grid";

export type CellWithWidth = TableCell & { readonly widthMm: number };

interface RowWithWidths {
  readonly cells: readonly CellWithWidth[];
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** A table wider than the text area is narrowed to it. */
export function columnWidths({ columnsMm }: DocumentTable): readonly number[] {
  const scale = Math.min(1, TEXT_WIDTH_MM / sum(columnsMm));
  return columnsMm.map((width) => width * scale);
}

/** Each cell with the width of the columns that it spans. */
export function withWidths(
  rows: readonly TableRow[],
  columns: readonly number[],
): readonly RowWithWidths[] {
  return tableGrid(rows, columns.length).map((places) => ({
    cells: places.flatMap((place, at) => {
      if (!("cell" in place)) return [];
      const { cell } = place;
      return [{ ...cell, widthMm: sum(columns.slice(at, at + cell.colSpan)) }];
    }),
  }));
}
