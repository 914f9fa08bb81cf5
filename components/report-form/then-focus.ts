import { flushSync } from "react-dom";

/** Does what takes the focused element away, and puts the cursor where the work goes on. */
export function thenFocus(act: () => void, id: string): void {
  flushSync(act);
  document.getElementById(id)?.focus();
}
