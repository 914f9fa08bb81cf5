import type { Edition, Field, FieldKind } from "@/lib/editions/types";
import { readOutline, writeOutline, type OutlinePart } from "../fields/outline";
import { formPages, type FormPage } from "../form-pages";
import { partsOf } from "../parts";
import { textOf, type Entries } from "../value";

/** One text that somebody can write, where it stands, and how it is stored once it was changed. */
export interface SearchedText {
  readonly code: string;
  /** Of the page of the form, below the report's address. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** What is stored for a text that stands in its place. */
  readonly stored: (text: string) => string;
}

/** Kinds of running text; figures, dates and choices are not searched. */
const SEARCHED: ReadonlySet<FieldKind> = new Set(["narrative", "line", "phone", "url"]);

const asItIs = (text: string): string => text;

function nameOn(page: FormPage, { kind, label }: Field): string {
  return kind === "narrative" ? page.name : `${page.name}：${label}`;
}

/** The headings of the parts, a line each, under the keys that they have. */
function headings(edition: Edition, entries: Entries): readonly SearchedText[] {
  if (!edition.outline) return [];
  const { code, label: name } = edition.outline;
  const stored = entries.get(code);
  const parts: readonly OutlinePart[] = stored ? readOutline(stored) : partsOf(edition, entries);
  return [
    {
      ...{ code, name, path: "parts" },
      text: parts.map(({ heading }) => heading).join("\n"),
      stored: (text) => {
        const changed = text.split("\n");
        return writeOutline(parts.map(({ key }, at) => ({ key, heading: changed[at] ?? "" })));
      },
    },
  ];
}

/** All of a report's own words, in printed order: its headings, then what stands on each page. */
export function searchedTexts(edition: Edition, entries: Entries): readonly SearchedText[] {
  const pages = formPages(edition, entries).flatMap((page) =>
    page.fields
      .filter(({ kind }) => SEARCHED.has(kind))
      .map((field) => ({
        ...{ code: field.code, path: page.path, name: nameOn(page, field) },
        ...{ text: textOf(entries, field.code), stored: asItIs },
      })),
  );
  return [...headings(edition, entries), ...pages].filter(({ text }) => text !== "");
}
