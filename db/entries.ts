import { and, eq, getTableColumns } from "drizzle-orm";
import type { Editable } from "@/lib/report/permissions";
import type { CurrentEntry, ParsedEntry, SaveOutcome, StoredEntry } from "@/lib/report/save";
import { changing } from "./editing-sessions";
import { requireStillEditable } from "./editable";
import { appendToHistory, saveByKey, standing, writeOver } from "./save-queries";
import type { Store } from "./store";

/** Every stored field of a report, by code. */
export async function findEntries(store: Store, reportId: string): Promise<StoredEntry[]> {
  const { entries, accounts } = store.tables;
  const { code, value, version, at } = getTableColumns(entries);
  return store.db
    .select({ code, value, version, at, by: accounts.displayName })
    .from(entries)
    .innerJoin(accounts, eq(entries.by, accounts.id))
    .where(eq(entries.reportId, reportId));
}

/** Saves each entry on its own: a conflict in one field does not hold up the others. */
export async function saveEntries(
  store: Store,
  report: Editable,
  sent: readonly ParsedEntry[],
): Promise<SaveOutcome[]> {
  return changing(store, report, () => {
    requireStillEditable(store, report);
    return sent.map((entry) => saveEntry(store, report, entry));
  });
}

/** Without a promise on its way, as all that one transaction does to one entry: each would cost more than a query. */
function saveEntry(store: Store, report: Editable, entry: ParsedEntry): SaveOutcome {
  const { code, key } = entry;
  // Written first, asked for a receipt after: a save that came before finds a newer version and writes nothing.
  const done = writeEntry(store, report, entry) ?? findSave(store, report.id, entry);
  if (done) {
    const { version, value, at } = done;
    return { code, key, outcome: "saved", version, value, at: at.toISOString() };
  }
  return { code, key, outcome: "conflict", current: findCurrent(store, report, code) };
}

type Written = Pick<StoredEntry, "version" | "value" | "at">;

/** The same save sent before: its answer may have been lost on the way. */
function findSave(store: Store, reportId: string, { code, key }: ParsedEntry): Written | undefined {
  return saveByKey(store).get({ reportId, code, saveKey: key });
}

/** Writes unless somebody else wrote first; a save of the same writer does not count as somebody else's. */
function writeEntry(
  store: Store,
  report: Editable,
  { code, value, seen, key, follows }: ParsedEntry,
): Written | undefined {
  const there = standing(store).get({ reportId: report.id, code });
  const before = there?.version ?? 0;
  if (before !== seen && !(there && follows.includes(there.saveKey))) return undefined;
  const row = {
    ...{ reportId: report.id, code, value, version: before + 1 },
    ...{ at: store.now(), by: report.actor.accountId, saveKey: key },
  };
  const { changes } = writeOver(store).run({ ...row, before });
  if (changes === 0) return undefined;
  appendToHistory(store).run(row);
  return row;
}

function findCurrent(store: Store, { id, actor }: Editable, code: string): CurrentEntry {
  const { entries, accounts } = store.tables;
  const found = store.db
    .select({
      value: entries.value,
      version: entries.version,
      at: entries.at,
      by: accounts.displayName,
      account: entries.by,
    })
    .from(entries)
    .innerJoin(accounts, eq(entries.by, accounts.id))
    .where(and(eq(entries.reportId, id), eq(entries.code, code)))
    .get();
  // Seen a version that is not there: a restored backup. The person decides, against an empty field.
  if (!found) return { value: null, version: 0, at: store.now().toISOString(), by: "" };
  const { account, ...current } = found;
  return { ...current, at: found.at.toISOString(), mine: account === actor.accountId };
}
