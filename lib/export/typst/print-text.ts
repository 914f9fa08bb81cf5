import { safeText } from "../safe-text";

/** Variation selectors ask for the form of a character that few fonts have; without them it is set. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * Text as it is set: without characters that show nothing, among them those that turn the direction
 * of writing. What no font has is seen to where the fonts are known.
 */
export const printText = (text: string): string =>
  safeText(text)
    .replace(/\p{Cf}/gu, "")
    .replace(SELECTORS, "")
    .replaceAll("\t", " ");
