// A quoted cell, or a plain one; then what ends it.
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * The rows of cells that Excel and WPS put on the clipboard as plain text: tabs between cells, quotes
 * around a cell that holds a tab, a quote or a line end.
 */
export function readClipboardText(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let found = CELL.exec(source); found; found = CELL.exec(source)) {
    const [, quoted, plain = "", end] = found;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  return rows;
}
