import { mergedLine, MOST_COLUMNS } from "@/lib/gathering/merged-line";

/** Word and WPS keep each paragraph of a cell in an element of its own. */
const PARAGRAPHS = "p, div, li";

function textOf(cell: HTMLTableCellElement): string {
  cell.querySelectorAll("br").forEach((line) => line.replaceWith("\n"));
  const paragraphs = Array.from(cell.querySelectorAll(PARAGRAPHS));
  const texts =
    paragraphs.length > 0 ? paragraphs.map((each) => each.textContent) : [cell.textContent];
  return texts
    .map((text) => text.replace(/\u00a0/g, " ").trim())
    .join("\n")
    .trim();
}

const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

interface Grid {
  readonly rows: string[][];
  readonly merged: string[];
}

/** Each cell's text once, in its first place; a place that a merged cell covers is empty. */
function gridOf(table: HTMLTableElement, rowsBefore: number): Grid {
  const rows = Array.from(table.rows, (): string[] => []);
  const merged: string[] = [];
  Array.from(table.rows).forEach((row, at) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const [down, across] = [cell.rowSpan, Math.min(cell.colSpan, MOST_COLUMNS)];
      for (const covered of rows.slice(at, at + down)) {
        for (let each = 0; each < across; each += 1) covered[column + each] = "";
      }
      const first = rows[at];
      if (first) first[column] = textOf(cell);
      if (down > 1) merged.push(mergedLine(rowsBefore + at, column, down));
    }
  });
  return { rows, merged };
}

/** The number of the sheet, which stands above its table. */
const numberIn = (body: HTMLElement) =>
  /取数单编号[：:]\s*[\w/-]+/.exec(body.textContent)?.[0] ?? "";

/**
 * The one table of what was copied, as a spreadsheet's text would have it, with lines in front that
 * say which cells are merged; null where there is none or several.
 */
export function copiedTable(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const [table, another] = Array.from(body.querySelectorAll("table"));
  if (!table || another) return null;
  const { rows, merged } = gridOf(table, 1);
  const lines = rows.map((row) => Array.from(row, (text) => quoted(text)).join("\t"));
  return [...merged, numberIn(body), ...lines].join("\n");
}
