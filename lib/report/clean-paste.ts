import { withoutHidden } from "@/lib/text/without-hidden";

/**
 * Text as Word and WPS put it on the clipboard, to plain paragraphs: soft line breaks become
 * paragraphs, the tab after an automatic number goes while the number stays, hidden marks, the
 * bullets of Word's symbol fonts, spaces that indent and empty paragraphs go. The words are left alone.
 */
export function cleanPaste(text: string): string {
  return withoutHidden(text)
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, "\n")
    .replace(/\u00A0/g, " ")
    .replace(/[\uF000-\uF0FF\uFFFC]|[^\P{Cc}\t\n]/gu, "")
    .replace(
      /^[ \t\u3000]*((?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|[一二三四五六七八九十]+、|\d{1,2}[.．、)）]|[①-⑳]))[\t ]+/gm,
      "$1",
    )
    .replace(/[\t ]{2,}|\t/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The same, put before `following`: what was copied with the end of its paragraph does not run into
 * the paragraph that it is put before.
 */
export function cleanPasteBefore(following: string, text: string): string {
  const clean = cleanPaste(text);
  const runsOn = clean !== "" && following !== "" && !following.startsWith("\n");
  return runsOn && /[\r\n]\s*$/.test(text) ? `${clean}\n` : clean;
}
