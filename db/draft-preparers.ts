import { and, eq, inArray } from "drizzle-orm";
import { newestTransition } from "./reports";
import type { Store } from "./store";

/** Whose the newest drafts of some reports are, who sent them or wrote most or a third of them: they take no step of them. */
export async function draftPreparers(
  store: Store,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const prepared = [
    ...(await sendersOf(store, reportIds)),
    ...(await mainWritersOf(store, reportIds)),
  ];
  const found = new Map<string, Set<string>>();
  for (const { reportId, by } of prepared) {
    found.set(reportId, (found.get(reportId) ?? new Set<string>()).add(by));
  }
  return found;
}

async function sendersOf({ db, tables }: Store, reportIds: readonly string[]) {
  const { reports, transitions, revisions } = tables;
  const frozen = and(
    eq(revisions.reportId, reports.id),
    eq(revisions.number, transitions.revision),
  );
  return db
    .select({ reportId: reports.id, by: revisions.by })
    .from(reports)
    .innerJoin(transitions, newestTransition(tables))
    .innerJoin(revisions, frozen)
    .where(inArray(reports.id, [...reportIds]));
}

async function mainWritersOf({ db, tables }: Store, reportIds: readonly string[]) {
  const { reports, transitions, revisionWriters: writers } = tables;
  const most = and(
    eq(writers.reportId, reports.id),
    eq(writers.revision, transitions.revision),
    eq(writers.most, true),
  );
  return db
    .select({ reportId: reports.id, by: writers.accountId })
    .from(reports)
    .innerJoin(transitions, newestTransition(tables))
    .innerJoin(writers, most)
    .where(inArray(reports.id, [...reportIds]));
}
