/** A line in front of pasted cells: which of them are merged downwards. */
const MARK = "#merged";

/** Spreadsheets name columns by letters; more than these no 数据采集表 has. */
const MOST_COLUMNS = 26;

/** `row` and `column` are counted from 0. */
export function mergedLine(row: number, column: number, rows: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + Math.min(column, MOST_COLUMNS - 1));
  return `${MARK} ${letter}${row + 1}:${letter}${row + rows}`;
}

/** The merged area that a line names; undefined where it is a line of cells. */
export const readMergedLine = (line: string): string | undefined =>
  /^#merged ([A-Z]\d+:[A-Z]\d+)$/.exec(line)?.[1];
