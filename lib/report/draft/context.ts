import type { Mark, Span } from "./mark";

/** What stands before and after a place, no further than an end such as that of its sentence. */
function around(text: string, { start, end }: Span, near: number, ends: RegExp) {
  const before = text.slice(Math.max(0, start - near), start).split(ends);
  const [after = ""] = text.slice(end, end + near).split(ends);
  return { before: before[before.length - 1] ?? "", after };
}

/** A mark with what stands around it, by which it is known again when the text has changed elsewhere. */
export interface Placed {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

const SENTENCE_END = /[。；！？\n\u2029]/;

/** Within the mark's own sentence: a sentence that is moved keeps it. */
export function placed(text: string, mark: Mark): Placed {
  return { words: mark.words, ...around(text, mark, 4, SENTENCE_END) };
}

const LONGEST = 40;

const short = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** A mark as a list shows it: its words, and so much of its paragraph that one knows which it is. */
export function quoted(text: string, mark: Mark): Placed {
  return { words: short(mark.words), ...around(text, mark, 12, /\n/) };
}
