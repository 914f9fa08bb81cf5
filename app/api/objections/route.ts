import { notFound } from "next/navigation";
import { findObjection } from "@/db/objections";
import { findReport } from "@/db/reports";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { endAsSent, ending } from "@/app/end-objection";
import { handle } from "@/app/handle";

const page = "/admin/objections";

/** 解除 of an objection by an administrator, who may not read the report itself. */
export const POST = handle({ body: ending, form: () => page }, async ({ actor, store, body }) => {
  const objection = (await findObjection(store, body.objection)) ?? notFound();
  const report = findReport(store, objection.reportId) ?? notFound();
  await requireUnit(store, actor, report.unitId);
  return seeOther(page, await endAsSent(store, actor, report.id, body));
});
