import type { TableCell } from "../model";

/** A cell of a table, of one column and row, plain where nothing else is said. */
export const tableCell = (
  role: TableCell["role"],
  text: string,
  more: Partial<TableCell> = {},
): TableCell => ({ role, text, colSpan: 1, rowSpan: 1, indent: 0, bold: false, ...more });
