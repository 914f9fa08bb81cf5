import { and, eq, max } from "drizzle-orm";
import { digestHistoryNow, historyVersions } from "../history-digest";
import type { Store } from "../store";

/**
 * Has the newest draft of each report bind the history as it stands, in the upgrade's transaction: when
 * it was sent, drafts did not, and one that is published is never sent again.
 */
export function bindHistories({ db, tables }: Pick<Store, "db" | "tables">): void {
  const { revisions, entries } = tables;
  const newest = db
    .select({ reportId: revisions.reportId, number: max(revisions.number) })
    .from(revisions)
    .groupBy(revisions.reportId)
    .all();
  for (const { reportId, number } of newest) {
    const { code, version } = entries;
    const there = db.select({ code, version }).from(entries).where(eq(entries.reportId, reportId));
    const { versions, sha256 } = digestHistoryNow(
      { db, tables },
      reportId,
      historyVersions(there.all()),
    );
    db.update(revisions)
      .set({ historyVersions: versions, historySha256: sha256 })
      .where(and(eq(revisions.reportId, reportId), eq(revisions.number, number ?? 0)))
      .run();
  }
}
