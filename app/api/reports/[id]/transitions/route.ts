import { z } from "zod";
import { moveReport } from "@/db/transitions";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { reviewableReport } from "@/app/reviewable-report";
import { transitionFields } from "@/app/transition-fields";
import { actionNames, channels } from "@/lib/report/life/action";
import { missingIn } from "@/lib/report/life/missing-in";
import { stateNames } from "@/lib/report/life/state";

const body = transitionFields.extend({
  action: z.enum(["withdraw", "approve", "return", "clear", "file", "accept", "amend"]),
  channel: z.enum(channels).default("inSystem"),
});

/** Leads a report on. 送审, 签发 and 公布, which take more than this, have routes of their own. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body }) => {
    await reviewableReport(actor, store, id);
    requireNone(missingIn(body));
    const { state } = await moveReport(store, actor, id, body);
    const done = `已办「${actionNames[body.action]}」，年报现在是「${stateNames[state]}」。`;
    const mine = state === "drafting" && body.action !== "return";
    return seeOther(mine ? `/reports/${id}` : `/reports/${id}/review`, { done });
  },
);
