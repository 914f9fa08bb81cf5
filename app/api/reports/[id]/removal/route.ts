import { z } from "zod";
import { removeReport } from "@/db/remove-report";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { removableBy } from "@/lib/report/permissions";

/** Removes a report that was begun by mistake, as the page showed it. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ seen: z.coerce.number().int() }),
    form: ({ id }) => `/reports/${id}`,
  },
  async ({ actor, store, params: { id }, body: { seen } }) => {
    const report = removableBy(actor, readableReport(actor, store, id));
    await removeReport(store, report, seen);
    const { unitName, year } = report;
    return seeOther("/reports", {
      done: `已删除${unitName}${year}年年报。需要时可以重新开始填报这一年。`,
    });
  },
);
