import { gapMark } from "@/lib/document/composed-preface";
import type { Edition, Field, Matter } from "@/lib/editions/types";
import { unconfirmedIn, type Unconfirmed } from "./draft/unconfirmed";
import { formPages, type FormPage } from "./form-pages";
import { countPage, type Held, type PageState, type Wanted } from "./page-count";
import { ABSENT, BLANK, type Entries } from "./value";

export interface PageProgress {
  readonly page: FormPage;
  readonly state: PageState;
  /** What the browser counts by while somebody types. */
  readonly wanted: Wanted;
  /** How many fields are wanted now, and those of them that are not filled in and confirmed, in printed order. */
  readonly required: number;
  readonly missing: readonly Field[];
  /** What of last year's text nobody has checked yet, in order. */
  readonly unconfirmed: readonly Unconfirmed[];
}

/** What a page wants filled in; of the preface its parts, until there is a text of one's own. */
function wantedOn(page: FormPage, { preface }: Edition): Wanted {
  const required = page.fields.filter((field) => field.required);
  return {
    codes: required.map(({ code }) => code),
    given: required.flatMap(({ code, prefill }) => (prefill ? [code] : [])),
    own:
      page.kind === "preface"
        ? {
            code: preface.free.code,
            insteadOf: preface.parts.map(({ code }) => code),
            gaps: preface.parts.map(({ label }) => gapMark(preface, label)),
          }
        : null,
  };
}

/** 留空 is an answer where a figure is asked for, and nowhere else. */
const valueOf = ({ code, kind }: Field, entries: Entries) => {
  const value = entries.get(code) ?? ABSENT;
  return value === BLANK && kind !== "count" && kind !== "money" ? ABSENT : value;
};

function progressOf(page: FormPage, edition: Edition, entries: Entries): PageProgress {
  const all = page.fields.flatMap(({ code }) => unconfirmedIn(code, entries));
  const held = new Map<string, Held>(
    page.fields.map((field) => {
      const open = all.filter(({ code }) => code === field.code).length;
      return [field.code, { value: valueOf(field, entries), open }];
    }),
  );
  const nothing: Held = { value: ABSENT, open: 0 };
  const wanted = wantedOn(page, edition);
  const count = countPage(wanted, (code) => held.get(code) ?? nothing);
  return {
    ...{ page, wanted, state: count.state, required: count.wanted.length },
    missing: page.fields.filter(({ code }) => count.missing.includes(code)),
    unconfirmed: all.filter(({ code }) => count.wanted.includes(code)),
  };
}

/** How far each page of the form is. */
export function completeness(edition: Edition, entries: Entries): readonly PageProgress[] {
  return formPages(edition, entries).map((page) => progressOf(page, edition, entries));
}

/** How far the report is as a whole: the one count that overview, list, 送审 and every page show. */
export interface ReportCount {
  readonly pages: number;
  readonly filled: number;
  /** Fields that are not filled in and confirmed, and matters required by law that no part answers. */
  readonly missing: number;
  /** What of last year's text nobody has checked. */
  readonly open: number;
}

/** `unanswered`: of lib/report/matters.ts. */
export const countReport = (
  progress: readonly PageProgress[],
  unanswered: readonly Matter[],
): ReportCount => ({
  pages: progress.length,
  filled: progress.filter(({ state }) => state === "filled").length,
  missing: progress.reduce((sum, { missing }) => sum + missing.length, unanswered.length),
  open: progress.reduce((sum, { unconfirmed }) => sum + unconfirmed.length, 0),
});
