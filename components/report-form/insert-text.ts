/**
 * Inserts at the cursor as if typed, so that Ctrl+Z takes it back and every listener hears it. The
 * command is deprecated and nothing else keeps a text area's own undo; without it, undo is lost.
 */
export function insertText(area: HTMLTextAreaElement, text: string): void {
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
