const grouped = (count: number) => count.toLocaleString("en-US");

/** Why a text is too long; null where it is not. The browser asks this before it sends one. */
export function tooLong({ length }: string, maximum: number): string | null {
  if (length <= maximum) return null;
  return `最多 ${grouped(maximum)} 字（含空格和换行），现有 ${grouped(length)} 字，请删减。`;
}
