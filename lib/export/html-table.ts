import type { DocumentTable, Labelled, TableCell, TableRow } from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import type { Ids } from "./html-id";
import { revisedOr } from "./html-revised";

const TAG = { columnHeader: "th", rowHeader: "th", unit: "td", figure: "td" } as const;
const SCOPE = {
  columnHeader: ' scope="col"',
  rowHeader: ' scope="row"',
  unit: "",
  figure: "",
} as const;

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : "");

/** A heading merged over columns or rows is one for all of them: HTML finds the cells by the spans. */
function cell(
  { role, text, note, colSpan, rowSpan, indent, bold, code, revised }: TableCell,
  ids: Ids,
): string {
  const classes = [role, ...(indent > 0 ? [`in${indent}`] : []), ...(bold ? ["bold"] : [])];
  const attributes =
    `${ids.attribute(code)} class="${classes.join(" ")}"${SCOPE[role]}` +
    `${span("colspan", colSpan)}${span("rowspan", rowSpan)}`;
  const notes = note ? `<small>${escapeMarkup(note)}</small>` : "";
  return `<${TAG[role]}${attributes}>${revisedOr(escapeMarkup(text), revised)}${notes}</${TAG[role]}>`;
}

const row = ({ cells }: TableRow, ids: Ids): string =>
  `<tr>${cells.map((each) => cell(each, ids)).join("")}</tr>\n`;

const line = (items: readonly Labelled[], ids: Ids): string =>
  `<p class="labelled">${items
    .map(
      ({ label, text, code, revised }) =>
        `<span${ids.attribute(code)}>${escapeMarkup(label)}${revisedOr(escapeMarkup(text), revised)}</span>`,
    )
    .join(" ")}</p>\n`;

/** The class that columnStyle gives a width to. */
export const columnClass = (mm: number): string => `mm${String(mm).replace(".", "_")}`;

const columns = ({ columnsMm }: DocumentTable): string =>
  `<colgroup>${columnsMm.map((mm) => `<col class="${columnClass(mm)}">`).join("")}</colgroup>\n`;

/** A table of so many columns prints its words smaller. */
const MANY_COLUMNS = 5;

/** A wide table scrolls in a region of its own, which the keyboard reaches; its name is for listeners. */
export function tableHtml(table: DocumentTable, ids: Ids): string {
  const name = escapeMarkup(table.name);
  const rows = (each: readonly TableRow[]) => each.map((one) => row(one, ids)).join("");
  return [
    table.subtitle ? `<p class="subtitle">${escapeMarkup(table.subtitle)}</p>\n` : "",
    table.head.length > 0 ? line(table.head, ids) : "",
    `<div class="scroll" role="region" aria-label="${escapeMarkup(ids.regionName(table.name))}" tabindex="0">\n`,
    `<table${ids.attribute(table.id)}${table.columnsMm.length < MANY_COLUMNS ? "" : ' class="many"'}>\n<caption>${name}</caption>\n${columns(table)}`,
    `<thead>\n${rows(table.header)}</thead>\n<tbody>\n${rows(table.rows)}</tbody>\n</table>\n</div>\n`,
    ...table.foot.map((items) => line(items, ids)),
  ].join("");
}
