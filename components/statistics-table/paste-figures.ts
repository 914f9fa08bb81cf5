import { readClipboardText } from "@/lib/report/clipboard-text";
import { planPaste } from "@/lib/report/plan-paste";
import { readFigure } from "@/lib/report/read-figure";
import type { TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { fillCells, type BulkReport, type FillTools } from "./fill-cells";
import { readHtmlTable } from "./html-table";

export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** Puts a pasted block into the cells from `at` on, what cannot be read as it is. */
export function pasteFigures(
  tools: FillTools,
  { text, html }: Clipboard,
  shape: TableShape,
  at: string,
): BulkReport {
  const rows = (html && readHtmlTable(html)) || readClipboardText(text);
  const { placements, skipped } = planPaste(rows, shape, at);
  const values = new Map<string, Value>();
  let unread = 0;
  for (const { figure, text } of placements) {
    const read = readFigure(figure.kind, text);
    if (!read.ok) unread += 1;
    values.set(figure.code, read.ok ? read.value : text);
  }
  const said = [`填入 ${placements.length - unread} 格`, `跳过 ${skipped} 格`];
  if (unread > 0) said.push(`${unread} 格看不懂`);
  return fillCells(tools, values, said.join("，"));
}
