import type { Edition } from "@/lib/editions/types";
import { partsOf } from "@/lib/report/parts";
import { fillTemplate } from "@/lib/report/template";
import type { Entries } from "@/lib/report/value";
import { printed } from "./table-block";

const NAMED_PARTS = 3;

/** The preface as its parts compose it; the number of parts is counted unless somebody set it. */
export function composedPreface(edition: Edition, entries: Entries): string {
  const parts = partsOf(edition, entries);
  const values = new Map(
    edition.preface.parts.map((field) => [field.code, printed(field, entries)] as const),
  );
  values.set(
    "firstParts",
    parts
      .slice(0, NAMED_PARTS)
      .map(({ heading }) => heading)
      .join("、"),
  );
  if (!values.get("preface.parts")) values.set("preface.parts", String(parts.length));
  return fillTemplate(edition.preface.template, values);
}

/** 编制说明 as printed: a person's own text where they took it over. */
export function prefaceText(edition: Edition, entries: Entries): string {
  return entries.get(edition.preface.free.code) ?? composedPreface(edition, entries);
}
