import { safeText } from "./safe-text";

/** A spreadsheet takes a cell that begins so for a formula, behind white space too. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/** Text as a cell of a CSV file (RFC 4180), which no spreadsheet calculates. */
export function csvCell(text: string): string {
  const safe = safeText(text);
  const harmless = FORMULA.test(safe) ? `'${safe}` : safe;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** Stands before the first row: it tells Excel and WPS that the file is UTF-8. */
export const CSV_START = "\uFEFF";

export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;
