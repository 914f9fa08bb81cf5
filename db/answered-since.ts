import { and, eq, gt, gte, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { accountsWith } from "./review-steps";
import type { Report } from "@/lib/report/report";
import type { Store } from "./store";

/** A frozen draft: its number, and when it was frozen. */
interface Frozen {
  readonly number: number;
  readonly at: Date;
}

/**
 * Whether a preparer has answered a comment on the report, or marked one as done, since a draft was frozen,
 * or said in a comment of their own, on what became of it, why it is as it is.
 */
export async function answeredSince(
  store: Store,
  { id, unitId }: Report,
  { number, at: since }: Frozen,
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
        or(
          and(isNotNull(comments.parentId), gte(comments.at, since)),
          and(isNull(comments.parentId), gt(comments.revision, number)),
        ),
        inArray(comments.by, preparers),
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
