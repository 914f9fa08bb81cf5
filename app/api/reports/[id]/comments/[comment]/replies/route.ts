import { z } from "zod";
import { replyToComment } from "@/db/write-comments";
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

const body = z.object({
  reply: z.string().trim().max(LONGEST_COMMENT),
  page: commentPage,
  key: z.string().min(1).max(64),
});

/** Answers a comment. */
export const POST = handle(
  { params: ofComment, body, form: reviewAddress },
  async ({ actor, store, params: { id, comment }, body: { reply, page, key } }) => {
    await reviewableReport(actor, store, id);
    requireNone({ [`reply-${comment}`]: reply === "" ? "请写答复的内容。" : undefined });
    await replyToComment(store, actor, id, { parent: comment, text: reply, key });
    return seeOther(commentAddress(id, page, comment));
  },
);
