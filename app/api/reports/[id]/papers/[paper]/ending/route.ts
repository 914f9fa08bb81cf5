import { z } from "zod";
import { endPaperWait } from "@/db/write-paper-waits";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { ofPaper } from "@/app/of-paper";
import { requireNone } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { paperWaitEndings, WITHOUT_DECLINE } from "@/lib/report/life/paper-wait";

const body = z.object({
  ending: z.enum(paperWaitEndings),
  decline: z.string().trim().max(10_000).default(""),
});

const done = {
  declined: "已记下您没有确认，填报人会收到提醒。年报没有往下走。",
  takenBack: "已收回这次登记，可以重新登记。",
} as const;

/** 没有确认 by whoever is said to have signed, or 收回 by a preparer, of a step that waits. */
export const POST = handle(
  { params: ofPaper, body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id, paper }, body: { ending, decline } }) => {
    readableReport(actor, store, id);
    const wanting = ending === "declined" && decline === "";
    requireNone({ decline: wanting ? WITHOUT_DECLINE : undefined });
    const ended = await endPaperWait(store, actor, id, { wait: paper, reason: decline });
    return seeOther(`/reports/${id}/review`, { done: done[ended] });
  },
);
