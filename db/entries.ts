import { and, eq, getTableColumns, inArray, or } from "drizzle-orm";
import type { Editable } from "@/lib/report/permissions";
import type { ParsedEntry, SaveOutcome, StoredEntry } from "@/lib/report/save";
import { requireStillEditable } from "./editable";
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
  return store.transaction(async () => {
    await requireStillEditable(store, report);
    const outcomes: SaveOutcome[] = [];
    for (const entry of sent) outcomes.push(await saveEntry(store, report, entry));
    return outcomes;
  });
}

async function saveEntry(store: Store, report: Editable, entry: ParsedEntry): Promise<SaveOutcome> {
  const { code, key } = entry;
  const done =
    (await findSave(store, report.id, entry)) ?? (await writeEntry(store, report, entry));
  if (done) {
    const { version, value, at } = done;
    return { code, key, outcome: "saved", version, value, at: at.toISOString() };
  }
  return { code, key, outcome: "conflict", current: await findCurrent(store, report.id, code) };
}

type Written = Pick<StoredEntry, "version" | "value" | "at">;

/** The same save sent before: its answer may have been lost on the way. */
async function findSave(
  store: Store,
  reportId: string,
  { code, key }: ParsedEntry,
): Promise<Written | undefined> {
  const { entryHistory: history } = store.tables;
  const [found] = await store.db
    .select({ version: history.version, value: history.value, at: history.at })
    .from(history)
    .where(and(eq(history.reportId, reportId), eq(history.code, code), eq(history.saveKey, key)));
  return found;
}

/** Writes unless somebody else wrote first; a save of the same writer does not count as somebody else's. */
async function writeEntry(
  store: Store,
  report: Editable,
  entry: ParsedEntry,
): Promise<Written | undefined> {
  const { entries, entryHistory } = store.tables;
  const { code, value, seen, key, follows } = entry;
  const row = {
    reportId: report.id,
    code,
    value,
    at: store.now(),
    by: report.actor.accountId,
    saveKey: key,
  };
  const before = await findVersion(store, report.id, code);
  const version = before + 1;
  const asSeen = eq(entries.version, seen);
  if (before === 0 && seen > 0) return undefined;
  const [written] = await store.db
    .insert(entries)
    .values({ ...row, version })
    .onConflictDoUpdate({
      target: [entries.reportId, entries.code],
      set: { value, version, at: row.at, by: row.by, saveKey: key },
      setWhere: or(asSeen, inArray(entries.saveKey, [...follows])) ?? asSeen,
    })
    .returning({ version: entries.version, value: entries.value, at: entries.at });
  if (written) await store.db.insert(entryHistory).values({ ...row, version: written.version });
  return written;
}

async function findVersion(store: Store, reportId: string, code: string): Promise<number> {
  const { entries } = store.tables;
  const [found] = await store.db
    .select({ version: entries.version })
    .from(entries)
    .where(and(eq(entries.reportId, reportId), eq(entries.code, code)));
  return found?.version ?? 0;
}

async function findCurrent(store: Store, reportId: string, code: string) {
  const { entries, accounts } = store.tables;
  const [found] = await store.db
    .select({
      value: entries.value,
      version: entries.version,
      at: entries.at,
      by: accounts.displayName,
    })
    .from(entries)
    .innerJoin(accounts, eq(entries.by, accounts.id))
    .where(and(eq(entries.reportId, reportId), eq(entries.code, code)));
  // Seen a version that is not there: a restored backup. The person decides, against an empty field.
  if (!found) return { value: null, version: 0, at: store.now().toISOString(), by: "" };
  return { ...found, at: found.at.toISOString() };
}
