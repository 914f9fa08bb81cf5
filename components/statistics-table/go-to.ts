/** Puts the cursor into a figure's cell, with what it holds selected. */
export function goTo(code: string): void {
  const input = document.getElementById(code);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}
