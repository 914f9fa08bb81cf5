import { readConfirmed, writeConfirmed } from "./confirmed";
import type { Value } from "../value";

/** Stands in a carried text before each paragraph that was taken over by itself; no field's text holds it. */
const TAKEN = "\u2029";

/** A piece of a carried text: the draft as it was taken, or a paragraph that was taken over by itself. */
interface Piece {
  readonly text: string;
  /** Where it begins in the carried text. */
  readonly start: number;
  readonly byItself: boolean;
}

/** The pieces of a carried text; the first is the draft, empty where none was taken. */
export function piecesOf(carried: string): readonly Piece[] {
  let start = 0;
  return carried.split(TAKEN).map((text, nth) => {
    const piece = { text, start, byItself: nth > 0 };
    start += text.length + TAKEN.length;
    return piece;
  });
}

const isSame = (line: string, paragraph: string) => line.trim() === paragraph.trim();

/** Whether one of a text's lines is this paragraph. */
export const holdsParagraph = (text: string, paragraph: string): boolean =>
  text.split("\n").some((line) => isSame(line, paragraph));

/** What is typed into a text, and where, so that a paragraph stands behind its first `behind` lines, at least one. */
export function addition(text: string, paragraph: string, behind: number) {
  if (text === "") return { at: 0, words: paragraph };
  return { at: text.split("\n").slice(0, behind).join("\n").length, words: `\n${paragraph}` };
}

export function withParagraph(text: string, paragraph: string, behind: number): string {
  const { at, words } = addition(text, paragraph, behind);
  return text.slice(0, at) + words + text.slice(at);
}

/** Where a paragraph stands in a carried text. */
function placeIn(carried: string, paragraph: string): readonly [start: number, end: number] | null {
  let start = 0;
  for (const line of carried.split(new RegExp(`[\n${TAKEN}]`))) {
    const end = start + line.length;
    if (isSame(line, paragraph)) return [start, end];
    start = end + 1;
  }
  return null;
}

/** What lies beside a field of last year's words. */
export interface Beside {
  readonly carried: Value;
  /** As stored: lib/report/draft/confirmed.ts. */
  readonly confirmed: Value;
}

/**
 * What lies beside the field once a paragraph was taken over: it goes behind all others, so that what
 * is confirmed in them keeps its place. One that was taken before and deleted is open again as a whole.
 */
export function besideWith({ carried, confirmed }: Beside, paragraph: string): Beside {
  const done = readConfirmed(confirmed);
  const place = placeIn(carried ?? "", paragraph);
  if (!place) {
    const all = `${carried ?? ""}${TAKEN}${paragraph}`;
    return { carried: all, confirmed: writeConfirmed(done) };
  }
  const [start, end] = place;
  const kept = [...done].filter((id) => id < start || id >= end);
  return { carried, confirmed: writeConfirmed(new Set(kept)) };
}
