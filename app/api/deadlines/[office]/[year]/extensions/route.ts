import { z } from "zod";
import { grantExtension } from "@/db/extensions";
import { seeOther } from "@/app/answer";
import { deadlinesPage, officeYear } from "@/app/deadline-address";
import { requireDeadlineOffice } from "@/app/deadline-office";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";
import { readExtension } from "@/lib/deadlines/extension";
import { tasks } from "@/lib/deadlines/task";

/** 延期: grants a unit another day, with a reason. */
export const POST = handle(
  {
    params: officeYear,
    body: z.object({
      unitId: z.string(),
      task: z.enum(tasks),
      day: z.string().max(100).default(""),
      reason: z.string().max(10_000).default(""),
    }),
    form: deadlinesPage,
  },
  async ({ actor, store, params, body: { task, ...typed } }) => {
    const { year } = params;
    const read = readExtension(typed, year);
    if (!read.ok) throw fieldProblem(read.problems);
    const asked = { unitId: typed.unitId, year, task, day: read.day, reason: read.reason };
    await store.transaction(async () => {
      const office = await requireDeadlineOffice(store, actor, params.office);
      requireNone({ day: await grantExtension(store, office, asked) });
    });
    return seeOther(deadlinesPage(params), {
      done: "已延期；单位在「本单位年报」里看到新的期限和理由。",
    });
  },
);
