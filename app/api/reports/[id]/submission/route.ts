import { z } from "zod";
import { sendForReview } from "@/db/send-for-review";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { exportSubject } from "@/app/export-subject";
import { openReport } from "@/app/open-report";
import { unprintableIn } from "@/app/unprintable-in";

const body = z.object({
  seen: z.coerce.number().int(),
  content: z.string().length(64),
  openedAt: z.iso.datetime().transform((text) => new Date(text)),
  reason: z.string().max(10_000),
  key: z.string().min(1).max(64),
});

/** 送审: freezes the report as the page showed it. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/send` },
  async ({ actor, store, params: { id }, body }) => {
    const open = await openReport(actor, store, id);
    const besides = await unprintableIn(await exportSubject(store, open));
    const { revision } = await sendForReview(
      store,
      actor,
      { id, edition: open.edition },
      { ...body, besides: besides ?? [] },
    );
    const unchecked = besides === null ? "没能检查有没有印不出来的字，请看预览。" : "";
    return seeOther(`/reports/${id}/review`, {
      done: `第${revision}稿已送审。审核期间可以看，不能改；要改请先撤回。${unchecked}`,
    });
  },
);
