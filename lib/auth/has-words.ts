/** Full width or half, capital or small: a person who searches does not tell them apart. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether each of the words that somebody looks for is in one of the texts; no word is in all. */
export function hasWords(sought: string, texts: readonly string[]): boolean {
  const among = texts.map(plain);
  const words = plain(sought).split(/\s+/);
  return words.every((word) => among.some((text) => text.includes(word)));
}
