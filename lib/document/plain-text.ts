import { attachmentNoteLines } from "./attachment-note";
import type { Block, DocumentTable, Labelled, ReportDocument, TableRow } from "./model";

const labelledLine = (items: readonly Labelled[]): string =>
  items.map(({ label, text }) => label + text).join("\t");

const rowLine = ({ cells }: TableRow): string =>
  cells.map(({ text, note }) => text + (note ?? "")).join("\t");

function tableLines({ subtitle, head, header, rows, foot }: DocumentTable): readonly string[] {
  return [
    ...(subtitle ? [subtitle] : []),
    ...(head.length > 0 ? [labelledLine(head)] : []),
    ...[...header, ...rows].map(rowLine),
    ...foot.map(labelledLine),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [(block.lead?.text ?? "") + block.text];
    case "attachmentNote":
      return attachmentNoteLines(block.names);
    case "closing":
      return [block.unit, block.date];
    case "attachment":
      return [block.mark, block.title, ...block.blocks.flatMap(blockLines)];
    case "table":
      return tableLines(block);
    case "figure":
      return [block.caption];
  }
}

/**
 * What a report says, line by line in printed order: a paragraph or a table row is one line, the
 * cells of a row are parted by tabs. A table's `name` and a figure's alternative are not printed.
 */
export function plainText({ title, titleDate, blocks }: ReportDocument): readonly string[] {
  return [...title, ...(titleDate ? [titleDate] : []), ...blocks.flatMap(blockLines)];
}
