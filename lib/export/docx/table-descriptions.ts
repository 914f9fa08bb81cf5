import type { DocumentTable } from "@/lib/document/model";
import { escapeMarkup } from "../escape-markup";

const headings = ({ header }: DocumentTable): string =>
  header
    .flatMap(({ cells }) => cells)
    .map(({ text }) => text)
    .join("、");

const described = (name: string, text: string): string =>
  `<w:${name} w:val="${escapeMarkup(text)}"/>`;

/** What a screen reader says of a table before it reads it. */
function description(table: DocumentTable): string {
  const columns = headings(table);
  return [
    ...(table.subtitle ? [table.subtitle.replace(/^（(.*)）$/, "$1")] : []),
    ...(columns ? [`各列：${columns}`] : []),
    `共${table.rows.length}行`,
  ].join("；");
}

/** The text of a file of Word with a caption and a description on each of its tables, which stand in order. */
export function describeTables(document: string, tables: readonly DocumentTable[]): string {
  let at = 0;
  return document.replaceAll("</w:tblPr>", (end) => {
    const table = tables[at++];
    if (!table) return end;
    return (
      described("tblCaption", table.name) + described("tblDescription", description(table)) + end
    );
  });
}
