/**
 * Text as Word and WPS put it on the clipboard, to plain paragraphs: soft line breaks become
 * paragraphs, the tab after an automatic number goes while the number stays, hidden marks, spaces
 * that indent and empty paragraphs go. The words are left alone.
 */
export function cleanPaste(text: string): string {
  return text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, "\n")
    .replace(/\u00A0/g, " ")
    .replace(/[\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF\u00AD]|[^\P{Cc}\t\n]/gu, "")
    .replace(
      /^[ \t\u3000]*((?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.．、]))[\t ]+/gm,
      "$1",
    )
    .replace(/[\t ]{2,}|\t/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
