/**
 * Full-width digits, letters and marks as a Chinese input method types them, in their half-width
 * forms; without the invisible marks that come along with a number copied from a page or a telephone.
 */
export function halfWidth(typed: string): string {
  return typed
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
