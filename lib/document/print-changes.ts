import type { Edition, Field } from "@/lib/editions/types";
import { formPages, type FormPage } from "@/lib/report/form-pages";
import { partsOf } from "@/lib/report/parts";
import { textOf, type Entries } from "@/lib/report/value";
import { prefaceText } from "./preface-text";
import { CURRENT_RULES } from "./print-rules";
import { inContext, type ChangeInContext } from "./punctuation/in-context";
import { punctuationChanges } from "./punctuation/punctuate";

/** What print changes in one text, for who looks at the pages. */
export interface PrintChanges {
  /** Of the page of the form, below the report's address. */
  readonly path: string;
  readonly name: string;
  /** The field to go to. */
  readonly code: string;
  readonly count: number;
  /** The first of them, with the words around each. */
  readonly shown: readonly ChangeInContext[];
}

interface Printed {
  readonly path: string;
  readonly name: string;
  readonly code: string;
  readonly text: string;
}

const MOST_SHOWN = 200;

function textsOf(edition: Edition, entries: Entries, page: FormPage): readonly Printed[] {
  const { path, name } = page;
  const line = ({ code, label }: Field): Printed => ({
    ...{ path, code, name: `${name}：${label}`, text: textOf(entries, code) },
  });
  switch (page.kind) {
    case "preface":
      return [
        line(edition.title),
        {
          path,
          name,
          code: edition.preface.free.code,
          text: prefaceText(edition, entries, CURRENT_RULES),
        },
      ];
    case "narrative":
      return [{ path, name, code: page.field.code, text: textOf(entries, page.field.code) }];
    case "table":
      return [...page.table.head, ...page.table.foot.flat()]
        .filter(({ kind }) => kind === "line")
        .map(line);
    case "closing":
      return [line(edition.closing.unit)];
  }
}

function headings(edition: Edition, entries: Entries): Printed {
  const text = partsOf(edition, entries).map(({ heading }) => heading);
  const { code = "", label = "" } = edition.outline ?? {};
  return { path: "parts", name: label, code, text: text.join("\n") };
}

/** All that print writes otherwise than it was typed, by the places where it can be mended. */
export function printChanges(edition: Edition, entries: Entries): readonly PrintChanges[] {
  const pages = formPages(edition, entries).flatMap((page) => textsOf(edition, entries, page));
  return [...pages, headings(edition, entries)].flatMap(({ text, ...place }) => {
    const changes = punctuationChanges(text);
    if (changes.length === 0) return [];
    const shown = changes.slice(0, MOST_SHOWN).map((change) => inContext(text, change));
    return [{ ...place, count: changes.length, shown }];
  });
}
