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
import { changesIn, isChanged, lineOf, type Change, type Line } from "./line";

/** In this order: each sees what the ones before it have set. */
export const cases: readonly Case[] = [
  ...[numbering, angles, fileNumbers, brackets, quotationMarks, dashes, separators, dots, fullStop],
];

/** A line as it is set; undefined where no case has anything to look for. */
function set(text: string): Line | undefined {
  const sought = cases.filter(({ seeks }) => seeks.test(text));
  if (sought.length === 0) return undefined;
  const line = lineOf(text);
  for (const each of sought) each.set(line);
  // Lets them see what the ones behind them have set, so that a text that was tidied has nothing more to tidy.
  if (isChanged(line)) for (const each of sought) each.set(line);
  return line;
}

/** One line as a typist sets it, by GB/T 15834—2011. */
export const punctuate = (line: string): string => set(line)?.cells.join("") ?? line;

/** All that print changes in a stored text, in its order; each place is one of the text. */
export function punctuationChanges(text: string): readonly Change[] {
  let start = 0;
  return text.split("\n").flatMap((typed) => {
    const indent = typed.length - typed.trimStart().length;
    const line = set(typed.trim());
    const changes = line ? changesIn(line, start + indent) : [];
    start += typed.length + 1;
    return changes;
  });
}
