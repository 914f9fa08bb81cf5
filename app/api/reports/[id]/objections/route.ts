import { z } from "zod";
import { objectTo } from "@/db/write-objections";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { reasonInput, WITHOUT_OBJECTION } from "@/lib/report/life/objection-inputs";

const body = z.object({
  number: z.coerce.number().int().min(1),
  [reasonInput.objection]: z.string().trim().max(10_000).default(""),
});

/** 提出异议 against a step that was recorded on paper. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ actor, store, params: { id }, body: { number, objection: reason } }) => {
    readableReport(actor, store, id);
    requireNone({ objection: reason === "" ? WITHOUT_OBJECTION : undefined });
    await objectTo(store, actor, id, { number, reason });
    const done =
      "异议已经登记，填报人、负责人和管理员会收到提醒。解除以前，这份年报不能报送、备案、公布。";
    return seeOther(`/reports/${id}/review`, { done });
  },
);
