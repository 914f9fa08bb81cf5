/** Full-width digits, letters and marks as a Chinese input method types them, in their half-width forms. */
export function halfWidth(typed: string): string {
  return typed
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
