import { writtenIdentity } from "@/lib/gathering/identity";
import { mergedLine } from "@/lib/gathering/merged-line";
import { copiedTables } from "../ui/copied-tables";

const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

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
  return [...marks, writtenIdentity(text), ...lines].join("\n");
}
