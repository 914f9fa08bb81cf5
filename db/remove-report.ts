import { eq, inArray } from "drizzle-orm";
import { requireNeverSent, type Removable } from "@/lib/report/permissions";
import { NotNow } from "@/lib/report/refused";
import { requireStillEditable } from "./editable";
import { countSaves } from "./field-history";
import { record } from "./record";
import { findReport } from "./reports";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";
import { givenRow } from "./takings";

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
    const removed = await removeRows(store, id);
    await record(store, { kind: "reportRemoved", report: id, unit: unitName, year }, ...removed);
  });
}

/** Whatever refers to a report that was never sent goes before what it refers to. Answers with what stood in the record. */
async function removeRows(store: Store, id: string): Promise<BoundRow[]> {
  const { db, tables } = store;
  const { contributions, takings, assignments, entryHistory, entries, reports } = tables;
  const removed = [...(await removeComments(store, id)), ...(await removeGiven(store, id))];
  await db.delete(contributions).where(eq(contributions.reportId, id));
  for (const { id: taking } of await db.delete(takings).where(eq(takings.reportId, id)).returning())
    removed.push(["takings", taking]);
  const asked = await db.delete(assignments).where(eq(assignments.reportId, id)).returning();
  for (const { code, contributorId } of asked)
    removed.push(["assignments", id, code, contributorId]);
  for (const table of [entryHistory, entries]) await db.delete(table).where(eq(table.reportId, id));
  await db.delete(reports).where(eq(reports.id, id));
  return [...removed, ["reports", id]];
}

async function removeComments({ db, tables }: Store, id: string): Promise<BoundRow[]> {
  const { comments, commentMarks, commentTexts } = tables;
  const written = db.select({ id: comments.id }).from(comments).where(eq(comments.reportId, id));
  const marks = await db
    .delete(commentMarks)
    .where(inArray(commentMarks.commentId, written))
    .returning();
  const texts = await db
    .delete(commentTexts)
    .where(inArray(commentTexts.commentId, written))
    .returning();
  const gone = await db.delete(comments).where(eq(comments.reportId, id)).returning();
  return [
    ...marks.map((mark): BoundRow => ["commentMarks", mark.commentId, mark.number]),
    ...texts.map((text): BoundRow => ["commentTexts", text.commentId, text.number]),
    ...gone.map((comment): BoundRow => ["comments", comment.id]),
  ];
}

/** What contributors ever gave for the report. */
async function removeGiven({ db, tables }: Store, id: string): Promise<BoundRow[]> {
  const { contributionHistory: history } = tables;
  const gone = await db.delete(history).where(eq(history.reportId, id)).returning();
  return gone.map(givenRow);
}
