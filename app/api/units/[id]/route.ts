import { z } from "zod";
import { updateUnit } from "@/db/units";
import { parseUnitData } from "@/lib/report/unit-data";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

/** Changes a unit's data. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.record(z.string(), z.string()),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const { data, problems } = parseUnitData(body);
    requireNone(problems);
    await store.transaction(async () =>
      updateUnit(store, await requireUnit(store, actor, id), data),
    );
    return seeOther(`/admin/units/${id}`, { done: "单位资料已保存。" });
  },
);
