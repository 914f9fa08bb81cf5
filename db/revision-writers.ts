import { and, asc, desc, eq, exists, or, sql, type SQL } from "drizzle-orm";
import type { DraftWriter } from "@/lib/report/life/draft-writer";
import { WritingCount, type Save, type Written } from "@/lib/report/life/writing";
import { digestHistory, type HistoryDigest, type StoredVersion } from "./history-digest";
import { ownSaveKeys } from "./report/own-saves";
import type { Store } from "./store";

/** One version as the count takes it. */
const saveOf = (stored: StoredVersion): Save => ({
  code: String(stored.code),
  value: typeof stored.value === "string" ? stored.value : null,
  by: String(stored.by),
  ofItself: ownSaveKeys.includes(String(stored.save_key)),
});

/** A report's history, and who wrote how much in it. */
export interface ReadHistory {
  readonly digest: HistoryDigest;
  readonly writers: readonly Written[];
}

/** Reads a report's history up to some versions, before the transaction that sends it: it may be long. */
export async function readHistory(
  store: Store,
  reportId: string,
  versions: string,
): Promise<ReadHistory> {
  const count = new WritingCount();
  const digest = await digestHistory(store, reportId, versions, (stored) => {
    count.add(saveOf(stored));
  });
  return { digest, writers: count.writers() };
}

/** Part of the transaction that sends a report for review: who wrote what is frozen. */
export async function addWriters(
  store: Store,
  reportId: string,
  revision: number,
  writers: readonly Written[],
): Promise<void> {
  for (const writer of writers) {
    await store.db.insert(store.tables.revisionWriters).values({ reportId, revision, ...writer });
  }
}

/** Who sent and who typed in a report's drafts: of each draft the preparers first, then by how much. */
export async function listWriters(store: Store, reportId: string): Promise<DraftWriter[]> {
  const { revisions, revisionWriters, accounts } = store.tables;
  const sent = await store.db
    .select({ revision: revisions.number, accountId: revisions.by, name: accounts.displayName })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.by))
    .where(eq(revisions.reportId, reportId));
  const { revision, accountId, most } = revisionWriters;
  const typed = await store.db
    .select({ revision, accountId, name: accounts.displayName, preparer: most })
    .from(revisionWriters)
    .innerJoin(accounts, eq(accounts.id, accountId))
    .where(eq(revisionWriters.reportId, reportId))
    .orderBy(asc(revision), desc(revisionWriters.written), asc(accountId));
  const isSender = (one: { readonly revision: number; readonly accountId: string }) =>
    sent.some((each) => each.revision === one.revision && each.accountId === one.accountId);
  const others = typed.filter((each) => !isSender(each));
  return [
    ...sent.map((each) => ({ ...each, preparer: true })),
    ...others.filter(({ preparer }) => preparer),
    ...others.filter(({ preparer }) => !preparer),
  ];
}

/** Whether an account is a preparer of the draft that a report stands at, as a condition on reports. */
export function isPreparerOfDraft({ db, tables }: Store, by: string): SQL | undefined {
  const { reports, transitions, revisions, revisionWriters } = tables;
  const sent = db
    .select({ one: sql`1` })
    .from(revisions)
    .where(
      and(
        eq(revisions.reportId, reports.id),
        eq(revisions.number, transitions.revision),
        eq(revisions.by, by),
      ),
    );
  const wrote = db
    .select({ one: sql`1` })
    .from(revisionWriters)
    .where(
      and(
        eq(revisionWriters.reportId, reports.id),
        eq(revisionWriters.revision, transitions.revision),
        eq(revisionWriters.accountId, by),
        eq(revisionWriters.most, true),
      ),
    );
  return or(exists(sent), exists(wrote));
}
