import { z } from "zod";
import { editComment } from "@/db/life/edit-comment";
import { seeOther } from "@/app/answer";
import {
  commentAddress,
  commentPage,
  LONGEST_COMMENT,
  ofComment,
  reviewAddress,
} from "@/app/comment-request";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { reviewableReport } from "@/app/reviewable-report";

const body = z.object({ edited: z.string().trim().max(LONGEST_COMMENT), page: commentPage });

/** Words one's own comment anew, as long as nobody has answered it. */
export const POST = handle(
  { params: ofComment, body, form: reviewAddress },
  async ({ actor, store, params: { id, comment }, body: { edited, page } }) => {
    await reviewableReport(actor, store, id);
    requireNone({ [`edit-${comment}`]: edited === "" ? "请写批注的内容。" : undefined });
    await editComment(store, actor, id, { comment, text: edited });
    return seeOther(commentAddress(id, page, comment));
  },
);
