import { safeText } from "../safe-text";

/** Variation selectors ask for the form of a character that few fonts have; without them it is set. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** What shows nothing, but for what says how the letters of these two scripts join. */
const INVISIBLE =
  /(?<![\p{Script=Arabic}\p{Script=Mongolian}][\u200C\u200D\u180E]?)[\u200C\u200D\u180E]|(?![\u200C\u200D\u180E])\p{Cf}/gu;

/** Spaces and ends of lines that few fonts have; the narrow one joins endings to Mongolian words. */
const OTHER_SPACES = /[\t\u1680\u205F\u2028\u2029]|(?<!\p{Script=Mongolian})\u202F/gu;

/**
 * A letter with its accent typed apart is printed as the one character that it is: readers of the file
 * would find the letter twice, or none. Chinese characters stay as typed.
 */
const ACCENTED = /\p{Script=Latin}\p{Mn}+/gu;

/**
 * Text as it is set: without characters that show nothing, among them those that turn the direction
 * of writing. What no font has is seen to where the fonts are known.
 */
export const printText = (text: string): string =>
  safeText(text)
    .replace(INVISIBLE, "")
    .replace(SELECTORS, "")
    .replace(ACCENTED, (letter) => letter.normalize("NFC"))
    .replace(OTHER_SPACES, " ");
