/** Parts of the patterns that read figures and dates. */

/** A digit, half or full width. */
export const DIGIT = "[0-9０-９]";

/** Digits of a year written out: 二〇一七. */
export const YEAR_SIGN = "[〇○零Ｏ一二三四五六七八九]";

/** Not within or behind a longer number. */
export const ALONE = `(?<!${DIGIT})`;
