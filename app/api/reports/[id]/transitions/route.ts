import { z } from "zod";
import { moveReport } from "@/db/transitions";
import { seeOther } from "@/app/answer";
import { dayProblem } from "@/app/day-problem";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { reviewableReport } from "@/app/reviewable-report";
import { transitionFields } from "@/app/transition-fields";
import { actionNames } from "@/lib/report/life/action";
import { missingIn } from "@/lib/report/life/missing-in";
import { stateNames } from "@/lib/report/life/state";

const body = transitionFields.extend({
  action: z.enum(["withdraw", "approve", "return", "clear", "file", "accept", "amend"]),
});

/** Leads a report on. 送审, 签发, 公布 and what was done on paper take more than this: they have routes of their own. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body }) => {
    await reviewableReport(actor, store, id);
    const asked = { ...body, channel: "inSystem" } as const;
    requireNone({ ...missingIn(asked), day: await dayProblem(store, id, asked) });
    const { state } = await moveReport(store, actor, id, asked);
    const done = `已办「${actionNames[body.action]}」，年报现在是「${stateNames[state]}」。`;
    const mine = state === "drafting" && body.action !== "return";
    return seeOther(mine ? `/reports/${id}` : `/reports/${id}/review`, { done });
  },
);
