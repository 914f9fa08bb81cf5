import { withoutHidden } from "@/lib/text/without-hidden";
import { accepted, refused, type Parsed } from "./kind";
import { tooLong } from "./too-long";

// Control characters but tab and line feed, and halves of surrogate pairs: no file format carries
// them, and SQLite would replace the latter silently.
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Line ends as \n, hidden marks dropped; refuses what cannot be stored or printed faithfully, and what is too long. */
export function plainText(typed: string, maximum: number): Parsed {
  const text = withoutHidden(typed).replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const problem = tooLong(text, maximum);
  if (problem !== null) return refused(problem);
  const at = text.search(UNSTORABLE);
  if (at < 0) return accepted(text);
  return refused(
    `${placeOf(text, at)}有一个无法保存的字符（可能是粘贴带入的控制符），请删去后再试。`,
  );
}

/** Where to look for what mostly cannot be seen: by the words before it. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  const before = Array.from(lines[lines.length - 1] ?? "").slice(-8);
  return before.length > 0 ? `“${before.join("")}”后面` : `第 ${lines.length} 行开头`;
}
