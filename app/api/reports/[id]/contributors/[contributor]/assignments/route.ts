import { z } from "zod";
import { assign } from "@/db/assignments";
import { seeOther } from "@/app/answer";
import { contributorPath } from "@/app/gathering/addresses";
import { contributorOf, openGathering } from "@/app/gathering/open-gathering";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { editableBy } from "@/lib/report/permissions";

/** Asks a 供数单位 for exactly the fields whose codes were sent. */
export const POST = handle(
  {
    params: z.object({ id: z.string(), contributor: z.string() }),
    body: z.record(z.string(), z.string()),
    form: contributorPath,
  },
  async ({ actor, store, params, body }) => {
    const open = await openReport(actor, store, params.id);
    const report = editableBy(actor, open.report);
    const gathering = await openGathering(store, open);
    const { id, name } = contributorOf(gathering, params.contributor);
    const codes = [...gathering.askables.keys()].filter((code) => body[code] !== undefined);
    await assign(store, report, id, codes);
    return seeOther(contributorPath(params), { done: `已请“${name}”填 ${codes.length} 项。` });
  },
);
