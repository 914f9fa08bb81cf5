import type { Edition, Field } from "@/lib/editions/types";
import { formPages, type FormPage } from "./form-pages";
import { isSettled, type Entries } from "./value";

export type PageState = "absent" | "begun" | "filled";

export interface PageProgress {
  readonly page: FormPage;
  readonly state: PageState;
  /** Required fields, and those of them that nobody has filled in. */
  readonly required: number;
  readonly missing: readonly Field[];
}

/** The fields that must be filled in now: none of the preface's parts once it is free text. */
function requiredOn(page: FormPage, edition: Edition, entries: Entries): readonly Field[] {
  const { parts, free } = edition.preface;
  const replaced = page.kind === "preface" && isSettled(entries.get(free.code)) ? parts : [];
  return page.fields.filter((field) => field.required && !replaced.includes(field));
}

function progressOf(page: FormPage, edition: Edition, entries: Entries): PageProgress {
  const required = requiredOn(page, edition, entries);
  const missing = required.filter(({ code }) => !isSettled(entries.get(code)));
  const untouched = page.fields.every(
    ({ code, prefill }) => prefill || !isSettled(entries.get(code)),
  );
  const state = missing.length === 0 ? "filled" : untouched ? "absent" : "begun";
  return { page, state, required: required.length, missing };
}

/** How far each page of the form is. */
export function completeness(edition: Edition, entries: Entries): readonly PageProgress[] {
  return formPages(edition, entries).map((page) => progressOf(page, edition, entries));
}
