import type { Edition, Field } from "@/lib/editions/types";
import { draftOf } from "./draft/draft-of";
import { unconfirmedIn, type Unconfirmed } from "./draft/unconfirmed";
import { formPages, type FormPage } from "./form-pages";
import { isSettled, type Entries } from "./value";

export type PageState = "absent" | "begun" | "unconfirmed" | "filled";

export interface PageProgress {
  readonly page: FormPage;
  readonly state: PageState;
  /** Required fields, and those of them that nobody has filled in. */
  readonly required: number;
  readonly missing: readonly Field[];
  /** What of last year's text nobody has checked yet, in order. */
  readonly unconfirmed: readonly Unconfirmed[];
}

/** The fields that must be filled in now: none of the preface's parts once it is free text. */
function requiredOn(page: FormPage, edition: Edition, entries: Entries): readonly Field[] {
  const { parts, free } = edition.preface;
  const isFree = isSettled(entries.get(free.code)) || draftOf(free.code, entries)?.begun === false;
  const replaced = page.kind === "preface" && isFree ? parts : [];
  return page.fields.filter((field) => field.required && !replaced.includes(field));
}

function progressOf(page: FormPage, edition: Edition, entries: Entries): PageProgress {
  const required = requiredOn(page, edition, entries);
  const missing = required.filter(({ code }) => !isSettled(entries.get(code)));
  const unconfirmed = page.fields.flatMap(({ code }) => unconfirmedIn(code, entries));
  const untouched = page.fields.every(
    ({ code, prefill }) => prefill || !isSettled(entries.get(code)),
  );
  const filling = missing.length === 0 ? "filled" : untouched ? "absent" : "begun";
  const state = unconfirmed.length > 0 ? "unconfirmed" : filling;
  return { page, state, required: required.length, missing, unconfirmed };
}

/** How far each page of the form is. */
export function completeness(edition: Edition, entries: Entries): readonly PageProgress[] {
  return formPages(edition, entries).map((page) => progressOf(page, edition, entries));
}
