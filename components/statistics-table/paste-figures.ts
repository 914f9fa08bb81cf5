import { readClipboardText } from "@/lib/report/clipboard-text";
import { planPaste } from "@/lib/report/plan-paste";
import { readFigure } from "@/lib/report/read-figure";
import type { TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { readHtmlTable } from "./html-table";

export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** What a pasted block puts into which cells, and what is said of it. What cannot be read is put as it is. */
export function pasteFigures({ text, html }: Clipboard, shape: TableShape, at: string) {
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
  return { values, said: said.join("，") };
}
