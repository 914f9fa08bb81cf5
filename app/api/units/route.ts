import { z } from "zod";
import { createUnit } from "@/db/units";
import { parseUnitData } from "@/lib/report/unit-data";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

const body = z.object({ parentId: z.string() }).catchall(z.string());

/** Adds a unit below one that the actor administers. */
export const POST = handle(
  { body, form: () => "/admin/units/new" },
  async ({ actor, store, body: sent }) => {
    const { data, problems } = parseUnitData(sent);
    requireNone(problems);
    await store.transaction(async () =>
      createUnit(store, await requireUnit(store, actor, sent.parentId), data),
    );
    return seeOther("/admin/units", { done: `已新建${data.name}。` });
  },
);
