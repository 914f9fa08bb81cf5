import { safeText } from "../safe-text";
import type { Token } from "./tokens";

/** A character of a text piece, as it stands in the HTML: &amp; is one. */
export interface Letter {
  /** Of the piece. */
  readonly token: number;
  /** Of the letter in its piece. */
  readonly at: number;
}

/** A field's words without any space, so that no break of lines or of an address stands between them. */
export interface Words {
  readonly text: string;
  /** For each UTF-16 unit of the text, its letter. */
  readonly letters: readonly Letter[];
}

const CHARACTER: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

export const lettersOf = (html: string): readonly string[] =>
  html.match(/&[#a-z0-9]+;|[\s\S]/gu) ?? [];

const SPACE = /\s/gu;
const withoutSpace = (text: string): string => text.replace(SPACE, "");

/** The words of every field in the article, by its code. */
export function wordsByField(tokens: readonly Token[]): ReadonlyMap<string, Words> {
  const found = new Map<string, { text: string; letters: Letter[] }>();
  tokens.forEach((token, nth) => {
    if (token.kind !== "text" || token.code === null) return;
    const words = found.get(token.code) ?? { text: "", letters: [] };
    found.set(token.code, words);
    lettersOf(token.html).forEach((letter, at) => {
      const character = withoutSpace(CHARACTER[letter] ?? letter);
      words.text += character;
      for (let unit = 0; unit < character.length; unit += 1) {
        words.letters.push({ token: nth, at });
      }
    });
  });
  return found;
}

/** With the spaces between them, where they stand in one piece. */
const withSpaces = (letters: readonly Letter[]): readonly Letter[] =>
  letters.flatMap(({ token, at }, nth) => {
    const next = letters[nth + 1];
    const length = next?.token === token ? Math.max(1, next.at - at) : 1;
    return Array.from({ length }, (_, more) => ({ token, at: at + more }));
  });

/** Without marks; numbers of one character are spelled out, since they print so: ⑴ as （1）. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[\p{P}<>]/gu, "");

/** Without its marks a text reads the same by whatever rules they were printed. */
function bareWords({ text, letters }: Words): Words {
  const kept: { text: string; letters: Letter[] } = { text: "", letters: [] };
  letters.forEach((letter, unit) => {
    const words = bare(text[unit] ?? "");
    kept.text += words;
    for (let more = 0; more < words.length; more += 1) kept.letters.push(letter);
  });
  return kept;
}

/**
 * The letters of a quotation where it stands for the nth time, or the last time where it stands less often.
 * Where it does not stand so, it may have been quoted when its marks were printed otherwise.
 */
export function lettersOfQuote(words: Words, quote: string, nth: number): readonly Letter[] {
  const sought = withoutSpace(safeText(quote));
  const found = lettersAt(words, sought, nth);
  return found.length > 0 ? found : lettersAt(bareWords(words), bare(sought), nth);
}

function lettersAt({ text, letters }: Words, sought: string, nth: number): readonly Letter[] {
  if (sought === "") return [];
  let start = -1;
  for (let found = 0; found < nth; found += 1) {
    const next = text.indexOf(sought, start + 1);
    if (next < 0) break;
    start = next;
  }
  return start < 0 ? [] : withSpaces(letters.slice(start, start + sought.length));
}
