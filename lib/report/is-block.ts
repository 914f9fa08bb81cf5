/** Whether a paste is more than one cell, and so not the input's own business. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""));
}
