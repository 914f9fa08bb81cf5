import { notFound } from "next/navigation";
import { z } from "zod";
import { tickChange } from "@/db/life/seen-changes";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { earlierDrafts, shownDraft } from "@/lib/report/life/reviewable";
import { NotNow } from "@/lib/report/refused";

const body = z.object({
  since: z.coerce.number().int().min(1),
  /** As its entry in the list is called (lib/changes/change-id.ts). */
  change: z.string().regex(/^list-[\w.-]{1,120}$/),
  seen: z.enum(["yes", "no"]),
});

/** Ticks what changed since an earlier draft as seen; each reader has ticks of their own. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body: { since, change, seen } }) => {
    const report = await reviewableReport(actor, store, id);
    const revision = shownDraft(report) ?? notFound();
    if (!earlierDrafts(report).includes(since)) {
      throw new NotNow("要比的那一稿现在不在这里了，请刷新页面再勾。");
    }
    const drafts = { reportId: id, revision, since };
    await tickChange(store, actor, drafts, { change, seen: seen === "yes" });
    return seeOther(`/reports/${id}/review?since=${since}#${change}`);
  },
);
