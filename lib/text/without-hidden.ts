/** Letters that a joiner ties or parts: Mongolian's with their selectors, Uyghur's, Tibetan ones. */
const JOINED = "\\u180B-\\u180D\\u180F\\u1820-\\u18AA\\p{Script=Arabic}\\p{Script=Tibetan}";
/** What a joiner may stand behind within one picture: 👩‍💻, and ❤️‍🔥 with its selector. */
const PICTURE = "\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F";
/** The last of them is Mongolian's separator of vowels. */
const JOINERS = "\\u200C\\u200D\\u180E";

/** The line and paragraph separators are no part of these: they end lines. */
const HIDDEN =
  "\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u200B\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB" +
  "\\p{Bidi_Control}\\u{E0000}-\\u{E007F}";

const DROPPED = new RegExp(
  `[${HIDDEN}]|(?<![${JOINED}${PICTURE}])[${JOINERS}](?![${JOINED}])|` +
    `(?<=[${PICTURE}])(?<![${JOINED}])[${JOINERS}](?![${JOINED}\\p{Extended_Pictographic}])`,
  "gu",
);

/**
 * Text without the marks of no width that copying from a page or a telephone brings along, which
 * nobody sees and which spoil names, searches and counts. Joiners stay beside letters of Mongolian,
 * Uyghur and Tibetan, and within a picture, where they change what is read; variation selectors stay.
 */
export const withoutHidden = (text: string): string => text.replace(DROPPED, "");
