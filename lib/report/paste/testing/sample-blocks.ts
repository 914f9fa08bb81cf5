import { edition2018 } from "@/lib/editions/2018";
import { tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import type { Table } from "@/lib/editions/types";
import { attributeOf, elementsIn, htmlTree, textIn } from "@/lib/export/testing/html-tree";
import { shapeOf } from "../../shape-of";
import type { TableShape } from "../../table-shape";
import { copiedRows } from "../copied-rows";
import { readClipboard } from "../read-clipboard";
import type { Pasted } from "../plan-paste";

/** A printed row of a table with one column of figures, and what an office filled in. */
export interface SampleRow {
  readonly label: string;
  readonly note: string;
  readonly unit: string;
  /** null where the row is a heading. */
  readonly code: string | null;
  /** No two rows have the same; "" where the row is a heading. */
  readonly figure: string;
}

function tableAt(tables: readonly Table[], at: number): Table {
  const table = tables[at];
  if (!table) throw new Error(`there is no table ${at}`);
  return table;
}

const official = tableAt(tablesOf(edition2018), 0);

export const shape2018: TableShape = shapeOf(official, 2018);
const madeUp = (at: number) => shapeOf(tableAt(tablesOf(madeUpEdition), at), 2090);
/** Blocks with heads of their own; seven columns by four lines; one line under repeated headings. */
export const [blocks, applicants, outcomes] = [madeUp(0), madeUp(1), madeUp(2)];

/** The 66 rows of the 重庆 form. */
export const rows2018: readonly SampleRow[] = official.lines.map(
  ({ cells: [label, unit, figure] }, at) => {
    const code = figure?.role === "figure" ? (figure.field?.code ?? null) : null;
    return {
      label: label && "text" in label ? label.text : "",
      note: label && "text" in label ? (label.note ?? "") : "",
      unit: unit && "text" in unit ? unit.text : "",
      code,
      figure: code === null ? "" : String(101 + at * 37),
    };
  },
);

/** The 65 rows of the national form of 2014. */
export const nationalRows = rows2018
  .filter(({ code }) => code !== "t18.1.2.5")
  .map((row) =>
    row.code === "t18.1.2.6" ? { ...row, label: row.label.replace("6.", "5.") } : row,
  );

/** A part's heading and the rows below it; `part`: 一 to 九. */
export function partOf(part: string): readonly SampleRow[] {
  const from = rows2018.findIndex(({ label }) => label.startsWith(`${part}、`));
  const to = rows2018.findIndex(
    ({ label }, at) => at > from && /^[一二三四五六七八九]、/.test(label),
  );
  return rows2018.slice(from, to < 0 ? undefined : to);
}

/** A cell of a block, or one that is merged with those below and at its right. */
export type Written =
  string | { readonly text: string; readonly down?: number; readonly across?: number };

const textOf = (cell: Written) => (typeof cell === "string" ? cell : cell.text);
const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** As spreadsheets put it on the clipboard as text: what a merged cell covers is an empty cell. */
export function asText(block: readonly (readonly Written[])[]): Pasted {
  return readClipboard(clipboardText(block), []);
}

const clipboardText = (block: readonly (readonly Written[])[]) =>
  block.map((row) => row.map((cell) => quoted(textOf(cell))).join("\t")).join("\r\n") + "\r\n";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** As HTML, where a merged cell covers places that are not written. */
export function clipboardHtml(block: readonly (readonly Written[])[]): string {
  const covered = new Set<string>();
  const lines = block.map((row, at) => {
    const cells = row.map((cell, column) => {
      if (covered.has(`${at} ${column}`)) return "";
      const { down = 1, across = 1 } = typeof cell === "string" ? {} : cell;
      for (let place = 0; place < down * across; place += 1)
        covered.add(`${at + Math.floor(place / across)} ${column + (place % across)}`);
      return `<td rowspan="${down}" colspan="${across}">${escaped(textOf(cell))}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${lines.join("")}</table>`;
}

/** The tables of some HTML, as a browser's are read by components/ui/copied-tables.ts. */
export const tablesIn = (html: string) =>
  elementsIn(htmlTree(html), "table").map((table) =>
    copiedRows(
      elementsIn(table, "tr").map((row) =>
        elementsIn(row, "td", "th").map((cell) => ({
          text: textIn(cell),
          down: Number(attributeOf(cell, "rowspan") ?? 1),
          across: Number(attributeOf(cell, "colspan") ?? 1),
        })),
      ),
    ),
  );

/** As spreadsheets put it there with both. */
export const asHtml = (block: readonly (readonly Written[])[]): Pasted =>
  readClipboard(clipboardText(block), tablesIn(clipboardHtml(block)));
