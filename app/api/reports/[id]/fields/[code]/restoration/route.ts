import { z } from "zod";
import { restoreField } from "@/db/restore-field";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { editableBy } from "@/lib/report/permissions";

const version = z.coerce.number().int().min(1);
const historyOf = ({ id, code }: Readonly<Record<"id" | "code", string>>) =>
  `/reports/${id}/fields/${code}/history`;

/** Brings an earlier version of a field back, as its newest. */
export const POST = handle(
  {
    params: z.object({ id: z.string(), code: z.string().max(80) }),
    body: z.object({ version, seen: version }),
    form: historyOf,
  },
  async ({ actor, store, params, body }) => {
    const report = editableBy(actor, readableReport(actor, store, params.id));
    await restoreField(store, report, { code: params.code, ...body });
    return seeOther(historyOf(params), { done: `已恢复成第${body.version}版，作为新的一版。` });
  },
);
