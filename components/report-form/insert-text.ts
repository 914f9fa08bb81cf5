/**
 * Inserts at the cursor as if typed, so that Ctrl+Z takes it back and every listener hears it. The
 * command is deprecated and nothing else keeps an input's own undo; without it, undo is lost.
 */
export function insertText(area: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart ?? 0, area.selectionEnd ?? area.value.length, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
