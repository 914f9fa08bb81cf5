import { changeEntries } from "@/db/change-entries";
import { findEntries, saveEntries } from "@/db/entries";
import type { Store } from "@/db/store";
import { draftSource } from "@/app/draft-source";
import { Problem } from "@/app/problem";
import type { Edition } from "@/lib/editions/types";
import { carriedCode, confirmedCode, DRAFT_NAMES } from "@/lib/report/address";
import { carry } from "@/lib/report/draft/carry";
import { draftOf } from "@/lib/report/draft/draft-of";
import { namesToCheck } from "@/lib/report/draft/names";
import { besideWith, holdsParagraph, withParagraph } from "@/lib/report/draft/paragraph";
import type { LastYear } from "@/lib/report/draft/take";
import { parseSent } from "@/lib/report/parse-sent";
import type { Editable } from "@/lib/report/permissions";
import type { ParsedEntry, SaveOutcome, SentEntry } from "@/lib/report/save";
import { entriesOf, isSettled, type Entries } from "@/lib/report/value";

/** A paragraph of last year's text as a page asked for it. */
export interface AskedParagraph extends Pick<SentEntry, "seen" | "key"> {
  readonly code: string;
  /** As it stands in last year's report. */
  readonly paragraph: string;
  /** How many lines of the field's text stand before it; at least one, where there are any. */
  readonly behind: number;
}

/** What became of it, and what of the field's draft is confirmed now. */
export interface TakenParagraph {
  readonly outcome: SaveOutcome;
  readonly confirmed: { readonly value: string | null; readonly version: number };
}

const GONE = "上年的这一段刚才改过，没有带入。请刷新页面，再看一遍上年文字。";

/** The report of last year; throws Problem where it no longer says what the page showed. */
async function sourceOf(store: Store, report: Editable, edition: Edition, asked: AskedParagraph) {
  const last = await draftSource(store, report, edition);
  const lines = last?.entries.get(asked.code)?.split("\n");
  if (!last || !lines?.includes(asked.paragraph)) throw new Problem(409, GONE);
  return last;
}

/** The save that adds the paragraph to what stands there; throws Problem where the field does not take it. */
function entryWith(
  edition: Edition,
  own: Entries,
  asked: AskedParagraph,
  moved: string,
): ParsedEntry {
  const { code, seen, key, behind } = asked;
  const text = draftOf(code, own)?.text ?? own.get(code) ?? "";
  const value = holdsParagraph(text, moved) ? text : withParagraph(text, moved, behind);
  const { entries, invalid } = parseSent(edition, [{ code, value, seen, key, follows: [] }]);
  const [entry, refused] = [entries[0], invalid[0]];
  if (entry) return entry;
  const why = refused?.outcome === "invalid" ? refused.message : "";
  throw new Problem(422, `没有带入：${why}`);
}

/** What lies beside the field from now on, so that what was taken over is 待核 as a draft is. */
function besideField(
  { edition, entries, unit }: LastYear,
  own: Entries,
  code: string,
  moved: string,
) {
  const beside = {
    carried: own.get(carriedCode(code)) ?? null,
    confirmed: own.get(confirmedCode(code)) ?? null,
  };
  const { carried, confirmed } = besideWith(beside, moved);
  const names = own.get(DRAFT_NAMES);
  return new Map([
    [carriedCode(code), carried],
    [confirmedCode(code), confirmed],
    [DRAFT_NAMES, isSettled(names) ? names : namesToCheck(edition, entries, unit).join("\n")],
  ]);
}

/**
 * Takes one paragraph of last year's text into the field, its years moved on, and marks it 待核, in one
 * transaction. A field that somebody changed since `seen` answers as a save does, and keeps what it has;
 * asked again under one key it is done once.
 */
export async function takeParagraph(
  store: Store,
  report: Editable,
  edition: Edition,
  asked: AskedParagraph,
): Promise<TakenParagraph> {
  const { code, seen, key } = asked;
  const last = await sourceOf(store, report, edition, asked);
  const moved = carry(asked.paragraph, last.year);
  return store.transaction(async () => {
    const before = await findEntries(store, report.id);
    const own = entriesOf(before);
    const entry = entryWith(edition, own, asked, moved);
    const [outcome] = await saveEntries(store, report, [entry]);
    if (!outcome) throw new Error(`nothing became of ${code}`);
    const isNew = (before.find((each) => each.code === code)?.version ?? 0) === seen;
    if (isNew) {
      await changeEntries(store, report, () => besideField(last, own, code, moved), {
        saveKey: key,
      });
    }
    return { outcome, confirmed: await confirmedOf(store, report, code) };
  });
}

async function confirmedOf(store: Store, { id }: Editable, code: string) {
  const stored = await findEntries(store, id);
  const found = stored.find((each) => each.code === confirmedCode(code));
  return { value: found?.value ?? null, version: found?.version ?? 0 };
}
