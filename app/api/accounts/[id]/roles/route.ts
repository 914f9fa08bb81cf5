import { z } from "zod";
import { grantRole, withdrawRole } from "@/db/memberships";
import { refuseOneself } from "@/lib/auth/administration";
import { roleNames, roles } from "@/lib/report/actor";
import { requireAccount, requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

/** Grants an account a role in a unit, or withdraws it. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ unitId: z.string(), role: z.enum(roles), held: z.enum(["yes", "no"]) }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body: { unitId, role, held } }) => {
    await store.transaction(async () => {
      const account = await requireAccount(store, actor, id);
      const unit = await requireUnit(store, actor, unitId);
      if (held === "no" && role === "admin") refuseOneself(actor, account);
      const change = held === "yes" ? grantRole : withdrawRole;
      await change(store, account, unit, role);
    });
    const done = `${held === "yes" ? "已加上" : "已取消"}${roleNames[role]}角色。`;
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
