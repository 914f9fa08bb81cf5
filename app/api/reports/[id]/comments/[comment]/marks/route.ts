import { z } from "zod";
import { markComment } from "@/db/write-comments";
import { seeOther } from "@/app/answer";
import { commentAddress, commentPage, ofComment, reviewAddress } from "@/app/comment-request";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { commentMarkNames } from "@/lib/report/life/comment";

const body = z.object({ mark: z.enum(commentMarkNames), page: commentPage });

/** 已改好, 解决 or 重新打开. */
export const POST = handle(
  { params: ofComment, body, form: reviewAddress },
  async ({ actor, store, params: { id, comment }, body: { mark, page } }) => {
    await reviewableReport(actor, store, id);
    await markComment(store, actor, id, { comment, mark });
    return seeOther(commentAddress(id, page, comment));
  },
);
