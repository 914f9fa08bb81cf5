import { mergedLine } from "@/lib/gathering/merged-line";
import { copiedTables } from "../ui/copied-tables";

const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The number of the sheet, which stands above its table. */
const numberIn = (text: string) => /取数单编号[：:]\s*[\w/-]+/.exec(text)?.[0] ?? "";

/**
 * The one table of what was copied, as a spreadsheet's text would have it, with lines in front that
 * say which cells are merged; null where there is none or several.
 */
export function copiedTable(html: string): string | null {
  const { tables, text } = copiedTables(html);
  const [table, another] = tables;
  if (!table || another) return null;
  const marks = table.merged.map(({ row, column, down }) => mergedLine(row + 1, column, down));
  const lines = table.rows.map((row) => row.map(quoted).join("\t"));
  return [...marks, numberIn(text), ...lines].join("\n");
}
