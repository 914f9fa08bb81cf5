import type { DocumentTable, Labelled, TableCell, TableRow } from "@/lib/document/model";
import { tableGrid } from "@/lib/document/table-grid";
import { escapeMarkup } from "./escape-markup";
import { blockStyles, cellStyle, rowStyle, runStyle, styled, tableStyle } from "./fragment-style";

/** A label of a row is no th: sites set those grey, bold and in the middle, whatever the element says. */
const TAG = { columnHeader: "th", rowHeader: "td", unit: "td", figure: "td" } as const;

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : "");

const perCent = (mm: number, all: number): string => `${Math.round((mm / all) * 1000) / 10}%`;

const sum = (widths: readonly number[]): number => widths.reduce((total, mm) => total + mm, 0);

const note = (text: string): string =>
  `<br><span${styled(runStyle("table", { "font-size": "12px" }))}>${escapeMarkup(text)}</span>`;

const BOLD = styled(runStyle("table", { "font-size": "14px", "font-weight": "bold" }));

const label = (text: string, bold: boolean): string =>
  bold ? `<strong${BOLD}>${escapeMarkup(text)}</strong>` : escapeMarkup(text);

function cellHtml(cell: TableCell, column: number, columnsMm: readonly number[]): string {
  const { role, text, colSpan, rowSpan, indent, bold } = cell;
  const width = perCent(sum(columnsMm.slice(column, column + colSpan)), sum(columnsMm));
  const align = role === "rowHeader" && rowSpan === 1 ? "left" : "center";
  const attributes =
    ` width="${width}"${span("colspan", colSpan)}${span("rowspan", rowSpan)}` +
    styled(cellStyle(align));
  const words = label("\u3000".repeat(indent) + text, bold);
  return `<${TAG[role]}${attributes}>${words}${cell.note ? note(cell.note) : ""}</${TAG[role]}>`;
}

/** Each row's cells with the column that they begin in, which the spans of rows above decide. */
function rowsHtml(rows: readonly TableRow[], columnsMm: readonly number[]): string {
  return tableGrid(rows, columnsMm.length)
    .map((places) => {
      const cells = places.map((place, column) =>
        "cell" in place ? cellHtml(place.cell, column, columnsMm) : "",
      );
      return `<tr${styled(rowStyle)}>${cells.join("")}</tr>\n`;
    })
    .join("");
}

const columns = (columnsMm: readonly number[]): string =>
  columnsMm
    .map((mm) => perCent(mm, sum(columnsMm)))
    .map((width) => `<col width="${width}"${styled({ width })}>`)
    .join("");

const line = (items: readonly Labelled[]): string => {
  const texts = items.map(({ label, text }) => escapeMarkup(label + text));
  return `<p${styled(blockStyles.labelled)}>${texts.join("\u3000\u3000")}</p>\n`;
};

/** A statistics table for a web site's editor: no id, scope or name that its filter would take away. */
export function fragmentTable(table: DocumentTable): string {
  const { subtitle, head, header, rows, foot, columnsMm } = table;
  return [
    subtitle ? `<p${styled(blockStyles.centred)}>${escapeMarkup(subtitle)}</p>\n` : "",
    head.length > 0 ? line(head) : "",
    `<table width="100%" border="1"${styled(tableStyle)}>\n`,
    `<colgroup>${columns(columnsMm)}</colgroup>\n`,
    header.length > 0 ? `<thead>\n${rowsHtml(header, columnsMm)}</thead>\n` : "",
    `<tbody>\n${rowsHtml(rows, columnsMm)}</tbody>\n</table>\n`,
    ...foot.map(line),
  ].join("");
}
