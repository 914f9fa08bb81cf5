import { and, eq, inArray } from "drizzle-orm";
import type { Store } from "./store";

/** Whose the newest drafts of some reports are: they take no step of them. */
export async function draftPreparers(
  store: Store,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { reports, transitions, revisions } = store.tables;
  const newest = and(eq(transitions.reportId, reports.id), eq(transitions.number, reports.latest));
  const frozen = and(
    eq(revisions.reportId, reports.id),
    eq(revisions.number, transitions.revision),
  );
  const sent = await store.db
    .select({ reportId: reports.id, by: revisions.by })
    .from(reports)
    .innerJoin(transitions, newest)
    .innerJoin(revisions, frozen)
    .where(inArray(reports.id, [...reportIds]));
  const found = new Map<string, Set<string>>();
  for (const { reportId, by } of sent) {
    found.set(reportId, (found.get(reportId) ?? new Set<string>()).add(by));
  }
  return found;
}
