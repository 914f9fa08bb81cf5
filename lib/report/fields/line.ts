import { accepted, type Kind } from "./kind";
import { plainText } from "./plain-text";

/** One line of text: a name, an address. A pasted line break becomes a space. */
export const line: Kind = {
  parse: (typed) => {
    const text = plainText(typed, 500);
    return text.ok ? accepted(text.value.replace(/\s*\n\s*/g, " ").trim()) : text;
  },
  print: (value) => value,
};
