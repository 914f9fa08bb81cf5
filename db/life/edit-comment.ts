import type { Actor } from "@/lib/report/actor";
import { requireEditable } from "@/lib/report/life/comment-state";
import { permit } from "@/lib/report/life/permit";
import { askedAgain } from "../asked-again";
import { record } from "../record";
import type { Store } from "../store";
import { requireThread } from "../write-comments";

/** Words a comment of the actor's anew; what it said before stays. Throws Refused or NotNow. */
export async function editComment(
  store: Store,
  actor: Actor,
  reportId: string,
  { comment, text }: { readonly comment: string; readonly text: string },
): Promise<void> {
  await store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    permit(asked, "comment");
    const thread = await requireThread(store, asked, comment);
    requireEditable(thread, actor);
    if (thread.text === text) return;
    const number = (thread.edited?.before.length ?? 0) + 1;
    await store.db
      .insert(store.tables.commentTexts)
      .values({ commentId: comment, number, text, at: store.now() });
    const edited = { kind: "commentEdited", report: reportId } as const;
    await record(store, edited, ["commentTexts", comment, number]);
  });
}
