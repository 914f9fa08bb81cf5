import { accepted, refused, type Parsed } from "./kind";

// Control characters but tab and line feed, and halves of surrogate pairs: no file format carries
// them, and SQLite would replace the latter silently.
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Line ends as \n; refuses what cannot be stored or printed faithfully, and what is too long. */
export function plainText(typed: string, maximum: number): Parsed {
  const text = typed.replace(/\r\n?/g, "\n");
  if (text.length > maximum) {
    return refused(
      `最多 ${maximum.toLocaleString("en-US")} 字，现有 ${text.length.toLocaleString("en-US")} 字，请删减。`,
    );
  }
  const at = text.search(UNSTORABLE);
  if (at < 0) return accepted(text);
  return refused(`第 ${at + 1} 个字符无法保存（可能是粘贴带入的控制符），请删去后再试。`);
}
