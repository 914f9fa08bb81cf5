import { eq, inArray } from "drizzle-orm";
import { requireNeverSent, type Removable } from "@/lib/report/permissions";
import { NotNow } from "@/lib/report/refused";
import { requireStillEditable } from "./editable";
import { countSaves } from "./field-history";
import { record } from "./record";
import { findReport } from "./reports";
import type { Store } from "./store";

/**
 * Removes a report that was begun by mistake, with all that was ever written in it, and records whose it
 * was. Its unit can begin the year anew. `seen`: how often anything was saved in it, as the page had it.
 * Throws Refused or NotNow, as where it was sent or somebody wrote in it meanwhile.
 */
export async function removeReport(store: Store, report: Removable, seen: number): Promise<void> {
  const { id, unitName, year } = report;
  await store.transaction(async () => {
    requireStillEditable(store, report);
    requireNeverSent(findReport(store, id)?.standing ?? report.standing);
    if ((await countSaves(store, id)) !== seen)
      throw new NotNow("您打开页面以后，这份年报又填写过，没有删除。请看过以后再删。");
    await removeRows(store, id);
    await record(store, { kind: "reportRemoved", report: id, unit: unitName, year });
  });
}

/** Whatever refers to a report that was never sent goes before what it refers to. */
async function removeRows({ db, tables }: Store, id: string): Promise<void> {
  const { comments, commentMarks, contributionHistory, contributions, takings } = tables;
  const { assignments, entryHistory, entries, reports } = tables;
  const written = db.select({ id: comments.id }).from(comments).where(eq(comments.reportId, id));
  await db.delete(commentMarks).where(inArray(commentMarks.commentId, written));
  const of = [comments, contributionHistory, contributions, takings, assignments];
  for (const table of [...of, entryHistory, entries]) {
    await db.delete(table).where(eq(table.reportId, id));
  }
  await db.delete(reports).where(eq(reports.id, id));
}
