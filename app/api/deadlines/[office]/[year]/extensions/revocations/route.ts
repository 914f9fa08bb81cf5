import { z } from "zod";
import { revokeExtension } from "@/db/extensions";
import { seeOther } from "@/app/answer";
import { deadlinesPage, officeYear } from "@/app/deadline-address";
import { requireDeadlineOffice } from "@/app/deadline-office";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { tasks } from "@/lib/deadlines/task";

/** 撤销延期: takes back one that was granted, with a reason. */
export const POST = handle(
  {
    params: officeYear,
    body: z.object({
      unitId: z.string(),
      task: z.enum(tasks),
      number: z.coerce.number().int().min(1),
      why: z.string().trim().max(1000).default(""),
    }),
    form: deadlinesPage,
  },
  async ({ actor, store, params, body: { why: reason, ...key } }) => {
    requireNone({ why: reason === "" ? "请写明撤销的理由；单位会看到。" : undefined });
    await store.transaction(async () => {
      const office = await requireDeadlineOffice(store, actor, params.office);
      await revokeExtension(store, office, { ...key, year: params.year, reason });
    });
    return seeOther(deadlinesPage(params), { done: "延期已撤销，恢复原来的期限。" });
  },
);
