import type { Move } from "@/lib/report/table-moves";

type Key = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "isComposing"
>;
type Caret = Pick<HTMLInputElement, "value" | "selectionStart" | "selectionEnd">;

/** Whether an input method is at work: then every key is its own. */
export const isComposing = ({ key, isComposing }: Key): boolean => isComposing || key === "Process";

/** Makes a cell 留空 and goes on: no browser and no input method takes it. */
export const BLANK_KEY = "F8";

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  [BLANK_KEY]: "next",
};

/**
 * Where a key in a figure's cell leads; null where it is the cell's own. Tab is the browser's: nothing
 * else in the grid can be tabbed to. Left and right leave a cell only at the ends of what it holds.
 */
export function moveFor(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  caret: Caret,
): Move | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === "Enter") return shiftKey ? "previous" : "next";
  if (shiftKey) return null;
  const { selectionStart: from, selectionEnd: to, value } = caret;
  const all = from === 0 && to === value.length;
  if (key === "ArrowLeft" && !all && to !== 0) return null;
  if (key === "ArrowRight" && !all && from !== value.length) return null;
  return moves[key] ?? null;
}
