import type { Case } from "./case";
import { angles } from "./cases/angles";
import { brackets } from "./cases/brackets";
import { dashes } from "./cases/dashes";
import { dots } from "./cases/dots";
import { fileNumbers } from "./cases/file-numbers";
import { fullStop } from "./cases/full-stop";
import { numbering } from "./cases/numbering";
import { quotationMarks } from "./cases/quotation-marks";
import { separators } from "./cases/separators";
import { changesIn, lineOf, type Change, type Line } from "./line";

/**
 * In this order: each sees what the ones before it have set, and in a second round the ones behind it, so
 * that a text that was tidied has nothing more to tidy.
 */
export const cases: readonly Case[] = [
  ...[numbering, angles, fileNumbers, brackets, quotationMarks, dashes, separators, dots, fullStop],
];

/** Most lines have nothing that any case looks for, but a number they may begin with. */
const TO_SET = /[,;:?!.…()"'<>‹›＜＞[［【—-]|^[0-9０-９(（\u2474-\u249B㈠-㈩]/;

function set(text: string): Line {
  const line = lineOf(text);
  if (!TO_SET.test(text)) return line;
  for (const each of [...cases, ...cases]) each.set(line);
  return line;
}

/** One line as a typist sets it, by GB/T 15834—2011. */
export const punctuate = (line: string): string => set(line).cells.join("");

/** All that print changes in a stored text, in its order; each place is one of the text. */
export function punctuationChanges(text: string): readonly Change[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    const changes = changesIn(set(line.trim()), start + indent);
    start += line.length + 1;
    return changes;
  });
}
