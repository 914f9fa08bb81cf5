import type { Cursor, PlacedMark } from "@/lib/report/draft/mark-moves";
import { drawnId } from "@/lib/report/draft/mark-id";

const isText = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Selects a mark, or of a figure the number, so that typing replaces it; and brings it into sight. */
export function goToMark({ code, id, start, typedEnd }: PlacedMark): void {
  const area = document.getElementById(code);
  if (!isText(area)) return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, Math.max(start, typedEnd));
  document.getElementById(drawnId(code, id))?.scrollIntoView({ block: "nearest" });
}

/** Where the cursor is in a field, or was when the field was left. */
export function cursorIn(code: string): Cursor {
  const area = document.getElementById(code);
  const [from, to] = isText(area) ? [area.selectionStart ?? 0, area.selectionEnd ?? 0] : [0, 0];
  return { code, from, to };
}
