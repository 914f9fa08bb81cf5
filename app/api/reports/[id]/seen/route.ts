import { notFound } from "next/navigation";
import { z } from "zod";
import { reply } from "@/app/answer";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { noteSeen } from "@/db/known-drafts";
import { earlierDrafts, shownDraft } from "@/lib/report/life/reviewable";

/** Sent by the page that shows a frozen draft, once somebody looks at it: a page that is fetched ahead is not seen. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ revision: z.number().int().min(1) }),
  },
  async ({ actor, store, params: { id }, body: { revision } }) => {
    const report = await reviewableReport(actor, store, id);
    const theirs = [...earlierDrafts(report), shownDraft(report)];
    if (!theirs.includes(revision)) notFound();
    await noteSeen(store, actor.accountId, { reportId: id, revision });
    return reply({});
  },
);
