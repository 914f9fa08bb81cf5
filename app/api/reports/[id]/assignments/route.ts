import { z } from "zod";
import { addAssignments, listAssignments } from "@/db/assignments";
import { findReportOfYear } from "@/db/reports";
import { seeOther } from "@/app/answer";
import { gatheringPath } from "@/app/gathering/addresses";
import { openGathering } from "@/app/gathering/open-gathering";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { editableBy } from "@/lib/report/permissions";

/** Asks whom last year's report asked, for what this form still has; who was dropped is not asked. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body: z.object({}), form: gatheringPath },
  async ({ actor, store, params }) => {
    const open = await openReport(actor, store, params.id);
    const report = editableBy(actor, open.report);
    const { askables, gathered } = await openGathering(store, open);
    const last = await findReportOfYear(store, report.unitId, report.year - 1);
    const inUse = new Set(
      gathered.contributors.filter(({ droppedAt }) => !droppedAt).map(({ id }) => id),
    );
    const before = last ? await listAssignments(store, last.id) : [];
    const taken = before.filter(
      ({ code, contributorId }) => askables.has(code) && inUse.has(contributorId),
    );
    await addAssignments(store, report, taken);
    return seeOther(gatheringPath(params), { done: `已照上年的分工，分好 ${taken.length} 项。` });
  },
);
