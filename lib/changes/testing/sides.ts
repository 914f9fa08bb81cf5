import { laterText } from "../later-text";
import type { ParagraphChange, Run } from "../text/change";

const earlierWords = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => (kind === "inserted" ? "" : text)).join("");

function earlierParagraph(change: ParagraphChange): readonly string[] {
  if (change.kind === "inserted" || change.kind === "moved") return [];
  return ["runs" in change ? earlierWords(change.runs) : change.text];
}

function laterParagraph(change: ParagraphChange): readonly string[] {
  if (change.kind === "deleted" || change.kind === "left") return [];
  return ["runs" in change ? laterText(change.runs) : change.text];
}

/** The earlier text, as the changes alone tell it. */
export const earlier = (changes: readonly ParagraphChange[]): readonly string[] =>
  changes.flatMap(earlierParagraph);

/** The later text, as the changes alone tell it. */
export const later = (changes: readonly ParagraphChange[]): readonly string[] =>
  changes.flatMap(laterParagraph);

/** What a run of words was and is. */
export const sidesOf = (runs: readonly Run[]): readonly [string, string] => [
  earlierWords(runs),
  laterText(runs),
];
