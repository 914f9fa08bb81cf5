import { figuresOf } from "@/lib/editions/define";
import type { Edition, Field, Table } from "@/lib/editions/types";
import { addedField, partsOf, type Part } from "./parts";
import type { Entries } from "./value";

/** One page of the guided form, in printed order. `path` is its address below the report's. */
export type FormPage = {
  readonly path: string;
  readonly name: string;
  /** Every field that the page shows. */
  readonly fields: readonly Field[];
} & (
  | { readonly kind: "preface" }
  | { readonly kind: "narrative"; readonly part: Part; readonly field: Field }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "closing" }
);

const tablePage = (table: Table): FormPage => ({
  kind: "table",
  path: `tables/${table.id}`,
  name: table.name,
  table,
  fields: [...table.head, ...figuresOf(table), ...table.foot.flat()],
});

function partPages(part: Part): readonly FormPage[] {
  const content = part.section?.content;
  if (content?.kind === "tables") return content.tables.map(tablePage);
  const field = content?.field ?? addedField(`section.${part.key}`, part.heading);
  if (!field) return [];
  const page = { path: `sections/${part.key}`, name: `${part.number}${part.heading}` };
  return [{ kind: "narrative", ...page, part, field, fields: [field] }];
}

/** The pages of a report's form: 编制说明, its parts, the attached tables, 落款. */
export function formPages(edition: Edition, entries: Entries): readonly FormPage[] {
  const { preface, closing } = edition;
  return [
    {
      kind: "preface",
      path: "preface",
      name: "编制说明",
      fields: [edition.title, ...preface.parts, preface.free],
    },
    ...partsOf(edition, entries).flatMap(partPages),
    ...edition.attachments.map(tablePage),
    {
      kind: "closing",
      path: "closing",
      name: "落款",
      fields: [closing.unit, closing.date, closing.seal],
    },
  ];
}
