import {
  and,
  asc,
  desc,
  eq,
  exists,
  notInArray,
  or,
  sql,
  type Column,
  type SQL,
} from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { DraftWriter } from "@/lib/report/life/draft-writer";
import { ownSaveKeys } from "./report/own-saves";
import type { Store } from "./store";

/**
 * In characters: how much longer each save made its field, at least one; all of it where the field was
 * empty, or neither the first nor the last half of what stood there was kept. So a comma that is mended
 * is one character, and a text that is pasted over another's is its whole length. What the report was
 * begun with, and what 取消更正 restored, is nobody's writing. The same in SQL for what was sent before: migrations/0018.
 */
async function countWritten(store: Store, reportId: string) {
  const history = store.tables.entryHistory;
  const former = alias(history, "former");
  const [now, then] = [history.value, former.value];
  const half = sql`length(${then}) / 2`;
  const lastHalf = (value: Column) => sql`substr(${value}, length(${value}) - ${half} + 1)`;
  const written = sql<number>`sum(case
    when coalesce(${then}, '') = '' then case when length(${now}) > 1 then length(${now}) else 1 end
    when substr(${now}, 1, ${half}) <> substr(${then}, 1, ${half})
      and ${lastHalf(now)} <> ${lastHalf(then)} and length(${now}) > 1 then length(${now})
    when length(${now}) > length(${then}) then length(${now}) - length(${then})
    else 1 end)`;
  return store.db
    .select({ accountId: history.by, written })
    .from(history)
    .leftJoin(
      former,
      and(
        eq(former.reportId, history.reportId),
        eq(former.code, history.code),
        eq(former.version, sql`${history.version} - 1`),
      ),
    )
    .where(and(eq(history.reportId, reportId), notInArray(history.saveKey, [...ownSaveKeys])))
    .groupBy(history.by);
}

/** Part of the transaction that sends a report for review: who wrote what is frozen. */
export async function addWriters(store: Store, reportId: string, revision: number): Promise<void> {
  const counted = await countWritten(store, reportId);
  const greatest = Math.max(...counted.map(({ written }) => written));
  for (const { accountId, written } of counted) {
    const row = { reportId, revision, accountId, written, most: written === greatest };
    await store.db.insert(store.tables.revisionWriters).values(row);
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
