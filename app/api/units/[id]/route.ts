import { z } from "zod";
import { listFormerNames, updateUnit } from "@/db/units";
import { isoDay } from "@/lib/report/moment";
import { parseUnitData } from "@/lib/report/unit-data";
import { unitKinds } from "@/lib/report/unit-kind";
import { readRename } from "@/lib/report/unit-names";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";

/** Changes a unit's data; another name has the day from which it is borne. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z
      .object({
        since: z.string().default(""),
        correction: z.string().default(""),
        kind: z.enum(unitKinds).optional(),
      })
      .catchall(z.string()),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body: { since, correction, kind, ...typed } }) => {
    const { data, problems } = parseUnitData(typed);
    requireNone(problems);
    await store.transaction(async () => {
      const unit = await requireUnit(store, actor, id);
      const former = await listFormerNames(store, id);
      const change = { from: unit.name, to: data.name };
      const rename = readRename(change, { since, correction }, isoDay(store.now()), former);
      if (rename.kind === "unclear") throw fieldProblem({ since: rename.problem });
      const from = rename.kind === "renamed" ? rename.since : undefined;
      await updateUnit(store, unit, { ...data, kind }, from);
    });
    return seeOther(`/admin/units/${id}`, { done: "单位资料已保存。" });
  },
);
