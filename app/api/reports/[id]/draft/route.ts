import { notFound } from "next/navigation";
import { z } from "zod";
import { changeEntries } from "@/db/change-entries";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { Problem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { takeDraft } from "@/app/take-draft";
import { editionById } from "@/lib/editions/index";
import type { Edition } from "@/lib/editions/types";
import { draftState, withdrawnDraft } from "@/lib/report/draft/withdraw";
import { editableBy } from "@/lib/report/permissions";
import type { Entries } from "@/lib/report/value";

const overview = ({ id }: { readonly id: string }) => `/reports/${id}`;

const BEGUN =
  "底稿已经有核对过或改过的地方，不能整个撤销。不要哪一部分的，请到那一部分点「不用这一部分的底稿」。";

function withdrawn(edition: Edition, own: Entries): Entries {
  if (draftState(edition, own) === "begun") throw new Problem(422, BEGUN);
  return withdrawnDraft(edition, own);
}

/** Takes last year's report as the draft, or takes that back while nothing of it was touched. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ act: z.enum(["take", "withdraw"]) }),
    form: overview,
  },
  async ({ actor, store, params, body: { act } }) => {
    const report = editableBy(actor, readableReport(actor, store, params.id));
    const edition = editionById(report.editionId) ?? notFound();
    if (act === "take") {
      return seeOther(overview(params), { done: await takeDraft(store, report, edition) });
    }
    await changeEntries(store, report, (own) => withdrawn(edition, own));
    return seeOther(overview(params), { done: "已撤销底稿，恢复到带入以前。" });
  },
);
