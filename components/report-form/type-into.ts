import { insertText } from "./insert-text";

/**
 * Types into another input than the one in use, in place of what it holds from `from` to `to`: as if by
 * hand, so that Ctrl+Z takes back this and not what was typed before it. The cursor stays where it is.
 */
export function typeInto(code: string, text: string, from: number, to?: number): void {
  const input = document.getElementById(code);
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
  const before = document.activeElement;
  input.focus({ preventScroll: true });
  input.setSelectionRange(from, to ?? input.value.length);
  insertText(input, text);
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}
