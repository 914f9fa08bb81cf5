import { z } from "zod";
import { confirmStep } from "@/db/write-objections";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";

const params = z.object({ id: z.string(), number: z.coerce.number().int().min(1) });

/** 本人已确认 or 没有异议, of a step that was recorded on paper. */
export const POST = handle(
  { params, body: z.object({}), form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id, number } }) => {
    readableReport(actor, store, id);
    await confirmStep(store, actor, id, number);
    return seeOther(`/reports/${id}/review`, { done: "已记下，谢谢。" });
  },
);
