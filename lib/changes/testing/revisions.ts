import { edition2018 } from "@/lib/editions/2018";
import type { Edition } from "@/lib/editions/types";
import { offeredParts } from "@/lib/report/parts";
import { writeOutline, type OutlinePart } from "@/lib/report/fields/outline";
import type { Entries, Value } from "@/lib/report/value";
import type { PrintRules } from "@/lib/document/print-rules";
import { buildDocument } from "@/lib/document/build";
import { changesBetween } from "../changes-between";
import { markDocument } from "../mark-document";
import { here } from "./here";

type Fields = Readonly<Record<string, Value>>;

export const entriesOf = (fields: Fields): Entries => new Map(Object.entries(fields));

/** What changed from some fields to others. */
export const changesOf = (
  before: Fields,
  after: Fields,
  edition: Edition = edition2018,
  rules?: PrintRules,
) =>
  changesBetween(
    { edition, before: entriesOf(before), after: entriesOf(after), ...(rules && { rules }) },
    here,
  );

/** The document of the later fields, marked, and what is marked in it. */
export async function markedOf(before: Fields, after: Fields, edition: Edition = edition2018) {
  const changes = await changesOf(before, after, edition);
  const documentOf = (fields: Fields) =>
    buildDocument({ edition, entries: entriesOf(fields), unit: "某局", year: 2018 });
  const [was, is] = [documentOf(before), documentOf(after)];
  return {
    changes,
    clean: is,
    document: markDocument({ edition, before: was, after: is, changes }),
  };
}

/** The parts that the 2018 form offers, changed, as they are stored. */
export const outlineOf = (
  change: (parts: readonly OutlinePart[]) => readonly OutlinePart[],
): string => writeOutline(change(offeredParts(edition2018)));
