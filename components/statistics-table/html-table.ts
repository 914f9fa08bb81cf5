const textOf = (cell: HTMLTableCellElement) => cell.textContent.replace(/\u00a0/g, " ");

/** The cells of a table, a merged one repeated over the whole square that it covers. */
function expand(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = Array.from(table.rows, (): string[] => []);
  Array.from(table.rows).forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column += 1;
      for (const covered of rows.slice(at, at + cell.rowSpan)) {
        for (let each = 0; each < cell.colSpan; each += 1) covered[column + each] = textOf(cell);
      }
    }
  });
  return rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ""));
}

/**
 * The one table of what was copied; null where there is none or several. Word and WPS put a cell's
 * paragraphs on lines of their own in plain text, so that only here a row is a row.
 */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const tables = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  const [table] = tables;
  return table && tables.length === 1 ? expand(table) : null;
}
