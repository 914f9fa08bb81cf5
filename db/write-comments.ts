import { createHash, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import { currentDraft } from "@/lib/report/draft-number";
import type { CommentMark, CommentPlace } from "@/lib/report/life/comment";
import {
  commentState,
  leadsTo,
  requireMarkable,
  threadsFor,
} from "@/lib/report/life/comment-state";
import { partiesOf } from "@/lib/report/life/party";
import { permit, type Asked } from "@/lib/report/life/permit";
import { awaitsAcceptance } from "@/lib/report/life/state";
import { officesOf } from "@/lib/report/permissions";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { askedAgain } from "./asked-again";
import { listThreads } from "./comments";
import { record } from "./record";
import type { Store } from "./store";

/** A comment as its page sends it. */
export interface NewComment extends CommentPlace {
  /** The draft that the page showed. */
  readonly revision: number;
  readonly text: string;
  /** The page's: the same words that it sends again are written once. */
  readonly key: string;
}

/** What answers a comment stands where that does. */
export type NewReply = Pick<NewComment, "text" | "key"> & {
  /** The comment that it answers. */
  readonly parent: string;
};

/** A page that the browser kept may be gone back to, and other words written on it: those are another comment. */
const keyOf = (key: string, ...content: readonly (string | number | null)[]): string =>
  createHash("sha256")
    .update(JSON.stringify([key, ...content]))
    .digest("base64url");

async function findByKey(store: Store, reportId: string, key: string): Promise<string | undefined> {
  const { comments } = store.tables;
  const [found] = await store.db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.reportId, reportId), eq(comments.key, key)));
  return found?.id;
}

/** The office that somebody writes for who reads the report as the competent one; null of the unit's people. */
function officeOf({ actor, report, circumstances }: Asked): string | null {
  if (!awaitsAcceptance(report.standing)) return null;
  return circumstances.above.find((id) => officesOf(actor).includes(id)) ?? null;
}

const draftOf = ({ standing }: Report): number =>
  currentDraft(standing)?.number ?? standing.revision;

function requireShown(report: Report, revision: number): void {
  const current = draftOf(report);
  if (revision === current) return;
  throw new NotNow(
    `您批注的是第${revision}稿，现在已经是第${current}稿，批注没有保存。请刷新页面，看看现在的文字再写。`,
  );
}

/** Writes a comment on the draft that is shown now; answers with its id. Throws Refused or NotNow. */
export async function addComment(
  store: Store,
  actor: Actor,
  reportId: string,
  { revision, key: pageKey, ...written }: NewComment,
): Promise<string> {
  const key = keyOf(pageKey, written.code, written.quote, written.nth, written.text);
  return store.transaction(async () => {
    const done = await findByKey(store, reportId, key);
    if (done) return done;
    const asked = await askedAgain(store, actor, reportId);
    permit(asked, "comment");
    requireShown(asked.report, revision);
    const id = randomUUID();
    const row = { id, reportId, revision, key, ...written, officeId: officeOf(asked) };
    await store.db
      .insert(store.tables.comments)
      .values({ ...row, at: store.now(), by: actor.accountId });
    await record(store, { kind: "commented", report: reportId }, ["comments", id]);
    return id;
  });
}

/** A comment that is not somebody's to read is not there to them. */
export async function requireThread(store: Store, asked: Asked, id: string) {
  const threads = await listThreads(store, asked.report.id);
  const theirs = threadsFor(officeOf(asked) === null ? null : [], threads);
  const found = theirs.find((thread) => thread.id === id);
  if (!found) throw new NotNow("没有这条批注。请刷新页面。");
  return found;
}

/** Answers a comment. Throws Refused or NotNow. */
export async function replyToComment(
  store: Store,
  actor: Actor,
  reportId: string,
  { parent, text, key: pageKey }: NewReply,
): Promise<void> {
  const key = keyOf(pageKey, parent, text);
  await store.transaction(async () => {
    if (await findByKey(store, reportId, key)) return;
    const asked = await askedAgain(store, actor, reportId);
    permit(asked, "comment");
    const { code } = await requireThread(store, asked, parent);
    const id = randomUUID();
    await store.db.insert(store.tables.comments).values({
      ...{ id, reportId, revision: draftOf(asked.report), parentId: parent },
      ...{ code, text, key, at: store.now(), by: actor.accountId, officeId: officeOf(asked) },
    });
    await record(store, { kind: "replied", report: reportId }, ["comments", id]);
  });
}

/** 已改好, 解决 or 重新打开; what is marked so already stays so. Throws Refused or NotNow. */
export async function markComment(
  store: Store,
  actor: Actor,
  reportId: string,
  { comment, mark }: { readonly comment: string; readonly mark: CommentMark },
): Promise<void> {
  await store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    permit(asked, "comment");
    const thread = await requireThread(store, asked, comment);
    if (thread.marks.length > 0 && commentState(thread) === leadsTo[mark]) return;
    requireMarkable(partiesOf(asked.actor, asked.report, asked.circumstances), thread, mark);
    const number = thread.marks.length + 1;
    await store.db.insert(store.tables.commentMarks).values({
      ...{ commentId: comment, number, mark },
      ...{ at: store.now(), by: actor.accountId },
    });
    const marked = { kind: "commentMarked", report: reportId, mark } as const;
    await record(store, marked, ["commentMarks", comment, number]);
  });
}
