import type { Sheet } from "@/lib/import/workbook/workbook";
import { readClipboardText } from "@/lib/report/clipboard-text";

/** Lines that the paste box writes in front of a table that had merged cells: merged D5:D6. */
const MERGED = /^#merged ([A-Z]+\d+:[A-Z]+\d+)$/;

/** Cells that were pasted as text. */
export function pastedSheet(text: string): Sheet {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const marks = lines.slice(
    0,
    lines.findIndex((line) => !MERGED.test(line)),
  );
  const merged = marks.flatMap((line) => MERGED.exec(line)?.[1] ?? []);
  return {
    cells: readClipboardText(lines.slice(merged.length).join("\n")),
    merged,
    formulas: [],
  };
}
