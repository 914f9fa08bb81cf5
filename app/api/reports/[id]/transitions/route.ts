import { z } from "zod";
import { cancelAmendment } from "@/db/life/cancel-amendment";
import { withdrawSignature } from "@/db/life/withdraw-signature";
import { moveReport } from "@/db/transitions";
import { seeOther } from "@/app/answer";
import { dayProblem } from "@/app/day-problem";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { reviewableReport } from "@/app/reviewable-report";
import { signerFault } from "@/app/signer-fault";
import { transitionFields } from "@/app/transition-fields";
import type { Actor } from "@/lib/report/actor";
import { actionNames, type TransitionAction } from "@/lib/report/life/action";
import { missingIn } from "@/lib/report/life/missing-in";
import { stateNames, wasFiled, type State } from "@/lib/report/life/state";
import { canRead } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

/** What leads a report on from here, and what does so. */
const leading = {
  ...{ withdraw: moveReport, approve: moveReport, return: moveReport, clear: moveReport },
  ...{ file: moveReport, accept: moveReport, amend: moveReport },
  ...{ withdrawSignature, cancelAmendment },
} as const;

const body = transitionFields.extend({
  action: z.enum(Object.keys(leading) as (keyof typeof leading)[]),
});

/** Where whoever led a report on goes on: the competent office, after a return, with its list. */
function nextPage(
  actor: Actor,
  report: Report,
  { action, state }: { readonly action: TransitionAction; readonly state: State },
): string {
  if (!canRead(actor, report) && !wasFiled({ state })) return "/filings";
  const mine = state === "drafting" && action !== "return";
  return mine ? `/reports/${report.id}` : `/reports/${report.id}/review`;
}

/** Leads a report on. 送审, 签发, 公布 and what was done on paper take more than this: they have routes of their own. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body }) => {
    const report = await reviewableReport(actor, store, id);
    const asked = { ...body, channel: "inSystem" } as const;
    requireNone({
      ...{ ...missingIn(asked), person: await signerFault(store, actor, report, asked) },
      day: await dayProblem(store, id, asked),
    });
    const { state } = await leading[body.action](store, actor, id, asked);
    const done = `已办「${actionNames[body.action]}」，年报现在是「${stateNames[state]}」。`;
    return seeOther(nextPage(actor, report, { action: body.action, state }), { done });
  },
);
