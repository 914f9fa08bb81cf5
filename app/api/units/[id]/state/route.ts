import { z } from "zod";
import { setUnitDisabled } from "@/db/units";
import { refuseOwnUnit } from "@/lib/auth/administration";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

/** Disables a unit or enables it again. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ state: z.enum(["enabled", "disabled"]) }),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body: { state } }) => {
    const disabled = state === "disabled";
    await store.transaction(async () => {
      const unit = await requireUnit(store, actor, id);
      if (disabled) refuseOwnUnit(actor, unit);
      await setUnitDisabled(store, unit, disabled);
    });
    return seeOther(`/admin/units/${id}`, { done: disabled ? "单位已停用。" : "单位已启用。" });
  },
);
