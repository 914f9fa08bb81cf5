import { and, eq, gte, inArray, isNotNull } from "drizzle-orm";
import { accountsWith } from "./review-steps";
import type { Report } from "@/lib/report/report";
import type { Store } from "./store";

/** Whether a preparer has answered a comment on the report, or marked one as done, since that moment. */
export async function answeredSince(
  store: Store,
  { id, unitId }: Report,
  since: Date,
): Promise<boolean> {
  const { comments, commentMarks } = store.tables;
  const preparers = await accountsWith(store, [unitId], ["preparer"]);
  const ofReport = eq(comments.reportId, id);
  const replied = await store.db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        ofReport,
        isNotNull(comments.parentId),
        inArray(comments.by, preparers),
        gte(comments.at, since),
      ),
    )
    .limit(1);
  const done = await store.db
    .select({ id: commentMarks.commentId })
    .from(commentMarks)
    .innerJoin(comments, eq(comments.id, commentMarks.commentId))
    .where(
      and(
        ofReport,
        eq(commentMarks.mark, "done"),
        inArray(commentMarks.by, preparers),
        gte(commentMarks.at, since),
      ),
    )
    .limit(1);
  return replied.length + done.length > 0;
}
