import { lettersOfQuote } from "./words";

/** Of a text: [start, end). */
export type Span = readonly [start: number, end: number];

/**
 * Where a quotation stands in a field's stored text for the nth time. It was quoted as printed: spaces
 * and marks may stand there otherwise. Null where the words are no longer there.
 */
export function quotedIn(text: string, quote: string, nth: number): Span | null {
  const units = [...text.matchAll(/\S/g)];
  const words = {
    text: units.map(([unit]) => unit).join(""),
    letters: units.map(({ index }) => ({ token: 0, at: index })),
  };
  const letters = lettersOfQuote(words, quote, nth);
  const [first, last] = [letters[0], letters[letters.length - 1]];
  return first && last ? [first.at, last.at + 1] : null;
}
