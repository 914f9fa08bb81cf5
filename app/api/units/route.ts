import { z } from "zod";
import { createUnit } from "@/db/units";
import { parseUnitData } from "@/lib/report/unit-data";
import { unitKinds } from "@/lib/report/unit-kind";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

const body = z
  .object({ parentId: z.string(), kind: z.enum(unitKinds).optional() })
  .catchall(z.string());

/** Adds a unit below one that the actor administers. */
export const POST = handle(
  { body, form: () => "/admin/units/new" },
  async ({ actor, store, body: { parentId, kind, ...typed } }) => {
    const { data, problems } = parseUnitData(typed);
    requireNone(problems);
    await store.transaction(async () =>
      createUnit(store, await requireUnit(store, actor, parentId), { ...data, kind }),
    );
    return seeOther("/admin/units", { done: `已新建${data.name}。` });
  },
);
