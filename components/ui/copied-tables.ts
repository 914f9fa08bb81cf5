import { copiedRows, type CopiedRows } from "@/lib/report/paste/copied-rows";

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

const rowsOf = (table: HTMLTableElement) =>
  copiedRows(
    Array.from(table.rows, ({ cells }) =>
      Array.from(cells, (cell) => ({
        text: textOf(cell),
        down: cell.rowSpan,
        across: cell.colSpan,
      })),
    ),
  );

export interface CopiedTables {
  readonly tables: readonly CopiedRows[];
  /** All that was copied, as text. */
  readonly text: string;
}

/** The tables of what was copied, as a spreadsheet's text would have them. */
export function copiedTables(html: string): CopiedTables {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const text = body.textContent;
  return { tables: Array.from(body.querySelectorAll("table"), rowsOf), text };
}
