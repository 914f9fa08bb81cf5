import { z } from "zod";
import { seeOther } from "@/app/answer";
import { confirmPaper } from "@/app/confirm-paper";
import { handle } from "@/app/handle";
import { ofPaper } from "@/app/of-paper";
import { oneAtATime } from "@/app/one-at-a-time";
import { readableReport } from "@/app/readable-report";
import { stateNames } from "@/lib/report/life/state";

/** 本人确认 of a step that was recorded on paper. */
export const POST = handle(
  { params: ofPaper, body: z.object({}), form: ({ id }) => `/reports/${id}/review` },
  ({ actor, store, params: { id, paper } }) =>
    oneAtATime(actor.accountId, async () => {
      const report = readableReport(actor, store, id);
      const { state } = await confirmPaper(store, actor, report, paper);
      const done = `已由您本人确认，年报现在是「${stateNames[state]}」。`;
      return seeOther(`/reports/${id}/review`, { done });
    }),
);
