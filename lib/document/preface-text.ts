import type { Edition } from "@/lib/editions/types";
import { partsOf } from "@/lib/report/parts";
import { fillTemplate } from "@/lib/report/template";
import type { Entries } from "@/lib/report/value";
import { printed } from "./printed-line";

const NAMED_PARTS = 3;

/** What follows from the report itself: the names of its first parts and their number. */
export function derivedPrefaceValues(
  edition: Edition,
  entries: Entries,
): ReadonlyMap<string, string> {
  const parts = partsOf(edition, entries);
  const names = parts.slice(0, NAMED_PARTS).map(({ heading }) => heading);
  return new Map([
    ["firstParts", names.join("、")],
    ["preface.parts", String(parts.length)],
  ]);
}

/** The preface as its parts compose it; the number of parts is counted unless somebody set it. */
function composedPreface(edition: Edition, entries: Entries): string {
  const values = new Map(derivedPrefaceValues(edition, entries));
  for (const field of edition.preface.parts) {
    const text = printed(field, entries);
    if (text !== "") values.set(field.code, text);
  }
  return fillTemplate(edition.preface.template, values);
}

/** 编制说明 as printed: a person's own text where they took it over. */
export function prefaceText(edition: Edition, entries: Entries): string {
  return entries.get(edition.preface.free.code) ?? composedPreface(edition, entries);
}
