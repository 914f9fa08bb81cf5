import { narrativeLines } from "@/lib/document/narrative-blocks";
import type { PrintRules } from "@/lib/document/print-rules";
import { prefaceText } from "@/lib/document/preface-text";
import type { Edition } from "@/lib/editions/types";
import { formPages } from "@/lib/report/form-pages";
import { textOf, type Entries } from "@/lib/report/value";
import type { Narratives } from "./text/change";

/** The narratives that a report prints, by their field's code; a part that was dropped prints nothing. */
function printedNarratives(
  edition: Edition,
  entries: Entries,
  rules: PrintRules,
): ReadonlyMap<string, string> {
  const parts = formPages(edition, entries).flatMap((page) =>
    page.kind === "narrative" ? [[page.field.code, textOf(entries, page.field.code)] as const] : [],
  );
  return new Map([[edition.preface.free.code, prefaceText(edition, entries, rules)], ...parts]);
}

const printsOtherwise = ({ before, after }: Narratives) => before.join("\n") !== after.join("\n");

/** The narratives whose print differs, paragraph by paragraph. */
export function differingNarratives(
  edition: Edition,
  before: Entries,
  after: Entries,
  rules: PrintRules,
): readonly Narratives[] {
  const was = printedNarratives(edition, before, rules);
  const is = printedNarratives(edition, after, rules);
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((code) => was.get(code) !== is.get(code))
    .map((code) => ({
      code,
      before: narrativeLines(was.get(code) ?? "", rules),
      after: narrativeLines(is.get(code) ?? "", rules),
    }))
    .filter(printsOtherwise);
}
