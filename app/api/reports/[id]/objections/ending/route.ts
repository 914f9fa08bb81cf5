import { z } from "zod";
import { seeOther } from "@/app/answer";
import { endAsSent, ending } from "@/app/end-objection";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";

const params = z.object({ id: z.string() });

/** 撤回 or 解除 of an objection, on the report's page. */
export const POST = handle(
  { params, body: ending, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body }) => {
    readableReport(actor, store, id);
    return seeOther(`/reports/${id}/review`, await endAsSent(store, actor, id, body));
  },
);
