import { z } from "zod";
import { addContributor, listContributors } from "@/db/contributors";
import { seeOther } from "@/app/answer";
import { gatheringPath } from "@/app/gathering/addresses";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { contributorName } from "@/lib/gathering/contributor-name";
import { editableBy } from "@/lib/report/permissions";

/** Adds a 供数单位 to the report's unit, and leads to what it is to be asked. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ name: z.string() }),
    form: gatheringPath,
  },
  async ({ actor, store, params, body }) => {
    const report = editableBy(actor, readableReport(actor, store, params.id));
    const { id, name } = await store.transaction(async () => {
      const parsed = contributorName(body.name, await listContributors(store, report.unitId));
      if (!parsed.ok) throw fieldProblem({ name: parsed.message });
      return addContributor(store, report, parsed.name);
    });
    const page = `${gatheringPath(params)}/${id}/fields`;
    return seeOther(page, { done: `已加上“${name}”。请选要它填的项目。` });
  },
);
