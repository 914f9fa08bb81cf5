import { fieldsOf, tablesOf } from "@/lib/editions/define";
import type { Edition } from "@/lib/editions/types";
import type { Entries } from "../value";

const ABBREVIATED = /(?:以下|下)(?:统)?简称[:：]?[“"「]?(\p{Script=Han}{2,12})/gu;
const [SHORTEST, LONGEST, MOST] = [2, 60, 60];

/** What the fields hold that the unit's own name belongs in, and the people below the tables. */
function namesInFields(edition: Edition, entries: Entries): readonly string[] {
  const below = new Set(tablesOf(edition).flatMap(({ foot }) => foot.flat()));
  return fieldsOf(edition).flatMap((field) => {
    const isName = field.kind === "line" && (field.prefill === "{unit}" || below.has(field));
    return isName ? [entries.get(field.code) ?? ""] : [];
  });
}

/** Short forms that the text itself introduces: （以下简称区住建局）. */
function abbreviations(entries: Entries): readonly string[] {
  const texts = [...entries.values()].map((value) => value ?? "");
  return texts.flatMap((text) => [...text.matchAll(ABBREVIATED)].map(([, name]) => name ?? ""));
}

/** The names that a draft is searched for: the unit's, and those that last year's report knows; longest first. */
export function namesToCheck(
  edition: Edition,
  last: Entries,
  unit: readonly string[],
): readonly string[] {
  const all = [...unit, ...namesInFields(edition, last), ...abbreviations(last)];
  const fit = all
    .map((name) => name.trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  return [...new Set(fit)].sort((one, other) => other.length - one.length).slice(0, MOST);
}
