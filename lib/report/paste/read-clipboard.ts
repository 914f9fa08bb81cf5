import { bare } from "../bare";
import { readClipboardText } from "../clipboard-text";
import type { CopiedRows } from "./copied-rows";
import type { Pasted } from "./plan-paste";

const wordsOf = (rows: Pasted["rows"]) => bare(rows.flat().join(""));

/**
 * The block on the clipboard. `tables`: those that it holds as HTML. Word and WPS put a cell's
 * paragraphs on lines of their own in plain text, so that only there a row is a row.
 */
export function readClipboard(text: string, tables: readonly CopiedRows[]): Pasted {
  const [table, another] = tables;
  const plain = readClipboardText(text);
  if (!table) return { rows: plain, doubts: [] };
  if (another) return { rows: plain, doubts: [`复制来的有 ${tables.length} 个表格`] };
  const alike = text.trim() === "" || wordsOf(plain) === wordsOf(table.rows);
  if (alike) return { rows: table.rows, doubts: [] };
  const inside = wordsOf(table.rows);
  const outside = plain.flat().filter((line) => !inside.includes(bare(line)));
  return { rows: table.rows, doubts: ["复制来的内容里不止这一个表格"], outside };
}
