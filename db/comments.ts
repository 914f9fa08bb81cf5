import { asc, eq } from "drizzle-orm";
import type { Comment, Marked, Thread } from "@/lib/report/life/comment";
import type { Store } from "./store";

interface CommentRow extends Comment {
  readonly parentId: string | null;
}

async function commentsOf(store: Store, reportId: string): Promise<CommentRow[]> {
  const { comments, accounts, units } = store.tables;
  return store.db
    .select({
      id: comments.id,
      revision: comments.revision,
      code: comments.code,
      quote: comments.quote,
      nth: comments.nth,
      parentId: comments.parentId,
      text: comments.text,
      at: comments.at,
      by: accounts.displayName,
      byId: comments.by,
      office: units.name,
    })
    .from(comments)
    .innerJoin(accounts, eq(comments.by, accounts.id))
    .leftJoin(units, eq(comments.officeId, units.id))
    .where(eq(comments.reportId, reportId))
    .orderBy(asc(comments.at), asc(comments.id));
}

async function marksOf(store: Store, reportId: string) {
  const { comments, commentMarks, accounts } = store.tables;
  return store.db
    .select({
      commentId: commentMarks.commentId,
      mark: commentMarks.mark,
      at: commentMarks.at,
      by: accounts.displayName,
    })
    .from(commentMarks)
    .innerJoin(comments, eq(commentMarks.commentId, comments.id))
    .innerJoin(accounts, eq(commentMarks.by, accounts.id))
    .where(eq(comments.reportId, reportId))
    .orderBy(asc(commentMarks.commentId), asc(commentMarks.number));
}

/** What comments were worded as later, in order. */
async function textsOf(store: Store, reportId: string) {
  const { comments, commentTexts } = store.tables;
  const { commentId, text, at, number } = commentTexts;
  return store.db
    .select({ commentId, text, at })
    .from(commentTexts)
    .innerJoin(comments, eq(commentId, comments.id))
    .where(eq(comments.reportId, reportId))
    .orderBy(asc(commentId), asc(number));
}

type Worded = Awaited<ReturnType<typeof textsOf>>[number];

/** A comment as it is worded now. */
function asWorded(comment: CommentRow, texts: readonly Worded[]): CommentRow {
  const later = texts.filter(({ commentId }) => commentId === comment.id);
  const newest = later.at(-1);
  if (!newest) return comment;
  const before = [comment.text, ...later.slice(0, -1).map(({ text }) => text)];
  return { ...comment, text: newest.text, edited: { at: newest.at, before } };
}

/** The comments on a report with what followed each, the oldest first. */
export async function listThreads(store: Store, reportId: string): Promise<Thread[]> {
  const first = await commentsOf(store, reportId);
  if (first.length === 0) return [];
  const texts = await textsOf(store, reportId);
  const written = first.map((comment) => asWorded(comment, texts));
  const marks = new Map<string, Marked[]>();
  for (const { commentId, ...marked } of await marksOf(store, reportId)) {
    marks.set(commentId, [...(marks.get(commentId) ?? []), marked]);
  }
  return written.flatMap(({ parentId, ...comment }) => {
    if (parentId !== null) return [];
    const replies = written.filter((each) => each.parentId === comment.id);
    return [{ ...comment, replies, marks: marks.get(comment.id) ?? [] }];
  });
}
