import { z } from "zod";
import { listMemberships } from "@/db/memberships";
import { createReport } from "@/db/reports";
import { findUnit } from "@/db/units";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { Problem } from "@/app/problem";
import { takeDraft } from "@/app/take-draft";
import { editionForYear } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import { canBegin, editableBy } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { prefilled } from "@/lib/report/prefill";

const body = z.object({
  unitId: z.string(),
  year: z.coerce.number().int(),
  /** 以上年为底稿, where the unit has last year's report on the same form. */
  draft: z.literal("yes").optional(),
});

function requireBeginner(actor: Actor, unitId: string): void {
  if (!canBegin(actor, unitId)) throw new Refused("只有本单位的填报人可以开始填报。");
}

/** Begins a unit's report of a year; where there is one already, leads to it. */
export const POST = handle(
  { body, form: () => "/reports" },
  async ({ actor, store, body: { unitId, year, draft } }) => {
    requireBeginner(actor, unitId);
    const edition = editionForYear(year);
    if (!edition) throw new Problem(400, `现在还没有${year}年的年报格式，请选别的年度。`);
    const unit = await findUnit(store, unitId);
    if (!unit) throw new Refused("没有这个单位，请刷新页面。");
    const values = prefilled(edition, year, unit);
    const report = { unitId, unitName: unit.name, year, editionId: edition.id, values };
    const begun = await store.transaction(async () => {
      const memberships = await listMemberships(store, actor.accountId);
      requireBeginner({ ...actor, memberships }, unitId);
      return createReport(store, actor, report);
    });
    const address = `/reports/${begun.id}`;
    if (!draft) return seeOther(address);
    const done = await takeDraft(store, editableBy(actor, begun), edition);
    return seeOther(address, { done });
  },
);
