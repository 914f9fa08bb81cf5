import { hasWords } from "./has-words";
import { BLANK, isSettled, type Value } from "./value";

export type PageState = "absent" | "begun" | "unconfirmed" | "filled";

/** What a page wants filled in, by codes; small enough to be sent to the browser. */
export interface Wanted {
  /** In printed order. */
  readonly codes: readonly string[];
  /** Those among them that a report is begun with: they alone do not make a page 在填. */
  readonly given: readonly string[];
  readonly own: OwnText | null;
}

/** A person's own text, and what is wanted no more once it is there. */
interface OwnText {
  readonly code: string;
  readonly insteadOf: readonly string[];
  /** What stands in a text that was taken over where nothing was filled in: lib/document/preface-text.ts. */
  readonly gaps: readonly string[];
}

/** How a field stands at this moment. */
export interface Held {
  /** What is stored, or will be: of what was refused, is in conflict or cannot be read, the former. */
  readonly value: Value;
  /** Places of last year's text that nobody has checked. */
  readonly open: number;
}

export interface PageCount {
  /** What is wanted now. */
  readonly wanted: readonly string[];
  /** What of it is not settled or not confirmed. */
  readonly missing: readonly string[];
  readonly open: number;
  readonly state: PageState;
}

/** What a page wants now: a person's own text stands for the parts that it replaces. */
export function wantedNow({ codes, own }: Wanted, held: (code: string) => Held): readonly string[] {
  if (!own) return codes;
  const { value, open } = held(own.code);
  if (value === null && open === 0) return codes;
  return [...codes.filter((code) => !own.insteadOf.includes(code)), own.code];
}

/** A full stop alone says nothing; 留空 does, where it may stand. */
const saysSomething = (value: Value) => isSettled(value) && (value === BLANK || hasWords(value));

const isDone = ({ value, open }: Held) => saysSomething(value) && open === 0;

const hasGap = (code: string, { value }: Held, own: OwnText | null) =>
  own?.code === code && own.gaps.some((gap) => value?.includes(gap));

/** The one count of a page, on the server and while somebody types. */
export function countPage(page: Wanted, held: (code: string) => Held): PageCount {
  const wanted = wantedNow(page, held);
  const missing = wanted.filter(
    (code) => !isDone(held(code)) || hasGap(code, held(code), page.own),
  );
  const open = wanted.reduce((sum, code) => sum + held(code).open, 0);
  const isBegun = wanted.some((code) => !page.given.includes(code) && isSettled(held(code).value));
  const filling = missing.length === 0 ? "filled" : isBegun ? "begun" : "absent";
  return { wanted, missing, open, state: open > 0 ? "unconfirmed" : filling };
}

export const stateWords: Readonly<Record<PageState, (open: number) => string>> = {
  absent: () => "○ 未填",
  begun: () => "◐ 在填",
  unconfirmed: (open) => `◇ 待核 ${open} 个字句`,
  filled: () => "● 已填",
};

/** What is missing in the whole report, as overview, list and 送审 say it; marks are counted apart, for a field may hold many. */
export function leftWords(missing: number, open = 0): string {
  if (missing === 0) return "该填的都填了";
  return `还差 ${missing} 处${open > 0 ? `；上年内容待核 ${open} 个字句` : ""}`;
}

/** The same on a page of the form, with what of it is missing there. */
export function leftOnPage(missing: number, here: number): string {
  if (missing === 0) return leftWords(0);
  return `${leftWords(missing)}，${here > 0 ? `本页 ${here} 处` : "本页填好了"}`;
}
