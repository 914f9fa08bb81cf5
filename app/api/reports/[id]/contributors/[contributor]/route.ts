import { z } from "zod";
import { changeContributor, listContributors } from "@/db/contributors";
import { seeOther } from "@/app/answer";
import { contributorPath } from "@/app/gathering/addresses";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { contributorName } from "@/lib/gathering/contributor-name";
import { editableBy } from "@/lib/report/permissions";
import { notFound } from "next/navigation";

const done = { asked: "已保存。", dropped: "已停用。它填过的都还在，以后的年报不再列出它。" };

/** Renames a 供数单位, drops it from use or takes it back. */
export const POST = handle(
  {
    params: z.object({ id: z.string(), contributor: z.string() }),
    body: z.object({ name: z.string(), state: z.enum(["asked", "dropped"]) }),
    form: contributorPath,
  },
  async ({ actor, store, params, body: { name, state } }) => {
    const report = editableBy(actor, readableReport(actor, store, params.id));
    await store.transaction(async () => {
      const all = await listContributors(store, report.unitId);
      const { id } = all.find((each) => each.id === params.contributor) ?? notFound();
      const others = all.filter((each) => each.id !== id);
      const parsed = contributorName(name, others);
      if (!parsed.ok) throw fieldProblem({ name: parsed.message });
      const change = { name: parsed.name, dropped: state === "dropped" };
      await changeContributor(store, report, id, change);
    });
    return seeOther(contributorPath(params), { done: done[state] });
  },
);
