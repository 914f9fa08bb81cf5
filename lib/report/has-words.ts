/** Whether a text holds a letter, a Han character or a digit: marks alone are as good as nothing. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
