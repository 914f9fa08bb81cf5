import { notFound } from "next/navigation";
import { z } from "zod";
import { addComment } from "@/db/write-comments";
import { seeOther } from "@/app/answer";
import { commentAddress, commentPage, LONGEST_COMMENT, reviewAddress } from "@/app/comment-request";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { reviewableReport } from "@/app/reviewable-report";
import { shownContent } from "@/app/reports/[id]/review/open-review";
import { shownArticle } from "@/app/reports/[id]/review/shown-article";
import { editionById } from "@/lib/editions/index";
import { placeComments } from "@/lib/export/comment-places/place-comments";
import { fieldAt } from "@/lib/report/field-at";
import type { CommentPlace } from "@/lib/report/life/comment";
import type { Reviewable } from "@/lib/report/life/reviewable";

const body = z.object({
  code: z.string().max(80),
  quote: z.string().trim().max(2000).default(""),
  nth: z.coerce.number().int().min(1).max(10_000).default(1),
  text: z.string().trim().max(LONGEST_COMMENT),
  revision: z.coerce.number().int().min(0),
  key: z.string().min(1).max(64),
  page: commentPage,
});

const NOT_THERE = "这些字不在所选的部分里。请从正文里照抄，或者不填，批注整个部分。";

/** What is wrong with the place of a comment, by the names of its inputs. */
async function problemsOf(report: Reviewable, place: CommentPlace) {
  const edition = editionById(report.editionId) ?? notFound();
  const isPlace = place.code === "" || fieldAt(edition, place.code) !== undefined;
  if (!isPlace) return { code: "年报里没有这一处，请从列表里选。" };
  if (place.quote === null) return {};
  const content = await shownContent(report);
  const { html } = await shownArticle({ report, edition, ...content });
  const { order } = placeComments(html, [{ ...place, id: "new", number: 0 }]);
  return order.length > 0 ? {} : { quote: NOT_THERE };
}

/** 批注 on the draft that is shown. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: reviewAddress },
  async ({ actor, store, params: { id }, body: { quote, page, ...sent } }) => {
    const report = await reviewableReport(actor, store, id);
    const written = { ...sent, quote: quote === "" ? null : quote };
    requireNone({
      ...(await problemsOf(report, written)),
      text: sent.text === "" ? "请写批注的内容。" : undefined,
    });
    const comment = await addComment(store, actor, id, written);
    return seeOther(commentAddress(id, page, comment));
  },
);
