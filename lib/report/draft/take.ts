import type { Edition, Field } from "@/lib/editions/types";
import { carriedCode, DRAFT_NAMES } from "../address";
import { formPages, type FormPage } from "../form-pages";
import { isSettled, type Entries, type Value } from "../value";
import { carry } from "./carry";
import { namesToCheck } from "./names";
import { carriedOutline, laidOver } from "./outline";

/** Where a draft comes from. */
export interface LastYear {
  readonly edition: Edition;
  readonly year: number;
  readonly entries: Entries;
  /** What the unit is and was called. */
  readonly unit: readonly string[];
}

/** A field that a draft goes into, and the page that shows it. */
export interface CarriedField {
  readonly page: FormPage;
  readonly field: Field;
}

/** The fields of a page whose text may come from last year: prose; of the preface what it was written in. */
function textsOf(page: FormPage, { edition: { preface }, entries }: LastYear): readonly Field[] {
  if (page.kind === "narrative") return [page.field];
  if (page.kind !== "preface") return [];
  if (entries.get(preface.free.code)) return [preface.free];
  return preface.parts.filter(({ kind }) => kind === "line");
}

const outlineFrom = ({ edition, entries, year }: LastYear, own: Entries) =>
  carriedOutline(edition, own, entries, year);

/** What taking last year as the draft would carry over; never what is filled in, nor what was carried before. */
export function carriedFields(last: LastYear, own: Entries): readonly CarriedField[] {
  const { edition, entries } = last;
  const isOpen = ({ code }: Field) =>
    entries.get(code) && !isSettled(own.get(code)) && !isSettled(own.get(carriedCode(code)));
  return formPages(edition, laidOver(own, outlineFrom(last, own))).flatMap((page) =>
    textsOf(page, last)
      .filter(isOpen)
      .map((field) => ({ page, field })),
  );
}

/** What is stored when last year is taken as the draft. Every entry but the outline stays 未填. */
export function takenDraft(last: LastYear, own: Entries): Entries {
  const fields = carriedFields(last, own);
  if (fields.length === 0) return new Map();
  const { edition, entries, unit, year } = last;
  return new Map<string, Value>([
    ...outlineFrom(last, own),
    [DRAFT_NAMES, namesToCheck(edition, entries, unit).join("\n")],
    ...fields.map(({ field: { code } }): [string, Value] => [
      carriedCode(code),
      carry(entries.get(code) ?? "", year),
    ]),
  ]);
}
