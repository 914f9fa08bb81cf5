import { accepted, type Kind, type Parsed } from "./kind";
import { plainText } from "./plain-text";

/**
 * Text on one line. A pasted line break, or the tab between two cells, becomes a space.
 */
export function oneLine(typed: string, maximum: number): Parsed {
  const text = plainText(typed, maximum);
  if (!text.ok) return text;
  return accepted(text.value.replace(/\s*[\n\t]\s*/g, " "));
}

const LONGEST = 500;

/** One line of text: a name, an address. */
export const line: Kind = {
  longest: LONGEST,
  parse: (typed) => {
    const text = oneLine(typed, LONGEST);
    return text.ok ? accepted(text.value.trim()) : text;
  },
  print: (value) => value,
};
