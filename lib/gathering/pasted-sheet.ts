import type { Sheet } from "@/lib/import/workbook/workbook";
import { readClipboardText } from "@/lib/report/clipboard-text";
import { readMergedLine } from "./merged-line";

/** Cells that were pasted as text; lines in front say which of them are merged, where that is known. */
export function pastedSheet(text: string): Sheet {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const first = lines.findIndex((line) => readMergedLine(line) === undefined);
  const marks = lines.slice(0, Math.max(first, 0));
  return {
    cells: readClipboardText(lines.slice(marks.length).join("\n")),
    merged: marks.flatMap((line) => readMergedLine(line) ?? []),
    formulas: [],
  };
}
