import type { Edition, Field } from "@/lib/editions/types";
import { formPages, type FormPage } from "./form-pages";
import type { Entries } from "./value";

/** What a comment on the report as a whole stands at. */
export const WHOLE_REPORT = "整份年报";

export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** The places on one page of the form that can be commented on. */
export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** The preface is printed as one text, and the seal as none. */
function isPrinted({ preface, closing }: Edition, field: Field): boolean {
  return !preface.parts.includes(field) && field !== closing.seal;
}

const nameOn = (page: FormPage, { label }: Field): string =>
  page.fields.length > 1 ? label : page.name;

/** Where in a report comments can stand, in printed order. */
export function commentChoices(edition: Edition, entries: Entries): readonly ChoiceGroup[] {
  return formPages(edition, entries).map((page) => ({
    name: page.name,
    choices: page.fields
      .filter((field) => isPrinted(edition, field))
      .map((field) => ({ code: field.code, name: nameOn(page, field) })),
  }));
}

/** What the place of a comment is called, by its code. A part may have been dropped since. */
export function commentPlaceName(edition: Edition, entries: Entries, code: string): string {
  if (code === "") return WHOLE_REPORT;
  for (const page of formPages(edition, entries)) {
    const field = page.fields.find((each) => each.code === code);
    if (!field) continue;
    return page.fields.length > 1 ? `${page.name}：${field.label}` : page.name;
  }
  return "已去掉的部分";
}
