/**
 * Text for one line of a mail: what ends a line, or cannot be seen and turns or hides what follows,
 * becomes a space. Names come from people, and a header or a list must not end where they say.
 */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
