import { findEntries, saveEntries } from "@/db/entries";
import type { Store } from "@/db/store";
import type { Edition } from "@/lib/editions/types";
import { placesOf, replaceIn } from "@/lib/report/find/find-text";
import { searchedTexts } from "@/lib/report/find/searched-texts";
import { parseSent } from "@/lib/report/parse-sent";
import type { Editable } from "@/lib/report/permissions";
import type { SaveOutcome, SentEntry } from "@/lib/report/save";
import { entriesOf } from "@/lib/report/value";

/** A replacement as the page showed it. */
export interface Replacement {
  readonly sought: string;
  readonly by: string;
  /** Of the save, which an undo names. */
  readonly key: string;
  readonly isChosen: (code: string, nth: number) => boolean;
  /** The version of a field that the page showed. */
  readonly seen: (code: string) => number;
}

/** What was done, for who asked: a sentence, and whether anything was written. */
export interface Replaced {
  readonly places: number;
  readonly words: string;
}

interface Changed {
  readonly name: string;
  readonly places: number;
  readonly entry: SentEntry;
}

function wordsOf(changed: readonly Changed[], outcomes: readonly SaveOutcome[]): Replaced {
  const of = (wanted: SaveOutcome["outcome"]) =>
    changed.filter(({ entry }) =>
      outcomes.some(({ code, outcome }) => code === entry.code && outcome === wanted),
    );
  const places = of("saved").reduce((sum, each) => sum + each.places, 0);
  const conflicts = of("conflict").map(({ name }) => `「${name}」`);
  const refused = outcomes.flatMap((each) =>
    each.outcome === "invalid"
      ? [`${changed.find(({ entry }) => entry.code === each.code)?.name ?? ""}：${each.message}`]
      : [],
  );
  const said = [
    `替换了 ${places} 处。`,
    conflicts.length > 0 && `${conflicts.join("")}在您打开页面以后又改过，没有替换，请重新查找。`,
    refused.length > 0 && `没有替换：${refused.join("；")}`,
  ];
  return { places, words: said.filter(Boolean).join("") };
}

/** Replaces a text in the chosen places of a report, field by field, by the rules of any save. */
export async function replaceText(
  store: Store,
  report: Editable,
  edition: Edition,
  { sought, by, key, isChosen, seen }: Replacement,
): Promise<Replaced> {
  const entries = entriesOf(await findEntries(store, report.id));
  const changed = searchedTexts(edition, entries).flatMap(({ code, name, text, stored }) => {
    const chosen = placesOf(text, sought).filter((_, nth) => isChosen(code, nth));
    if (chosen.length === 0) return [];
    const value = stored(replaceIn(text, { sought, by }, (nth) => isChosen(code, nth)));
    const entry: SentEntry = { code, value, seen: seen(code), key, follows: [] };
    return [{ name, places: chosen.length, entry }];
  });
  const { entries: parsed, invalid } = parseSent(
    edition,
    changed.map(({ entry }) => entry),
  );
  return wordsOf(changed, [...(await saveEntries(store, report, parsed)), ...invalid]);
}
