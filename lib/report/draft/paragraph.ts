import type { Value } from "../value";

/** Whether one of a text's lines is this paragraph. */
export const holdsParagraph = (text: string, paragraph: string): boolean =>
  text.split("\n").some((line) => line.trim() === paragraph.trim());

/** A carried text with one more paragraph; behind the others, so that what is confirmed in them keeps its place. */
export function withParagraph(carried: Value, paragraph: string): string {
  if (!carried) return paragraph;
  return holdsParagraph(carried, paragraph) ? carried : `${carried}\n${paragraph}`;
}
