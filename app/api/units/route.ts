import { z } from "zod";
import { createUnit } from "@/db/units";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { unitDataFrom } from "@/app/unit-data-from";

const body = z.object({ parentId: z.string() }).catchall(z.string());

/** Adds a unit below one that the actor administers. */
export const POST = handle(
  { body, form: () => "/admin/units/new" },
  async ({ actor, store, body: sent }) => {
    const data = unitDataFrom(sent);
    await store.transaction(async () =>
      createUnit(store, await requireUnit(store, actor, sent.parentId), data),
    );
    return seeOther("/admin/units", { done: `已新建${data.name}。` });
  },
);
