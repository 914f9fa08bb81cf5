import { z } from "zod";
import { grantRole, withdrawRole } from "@/db/memberships";
import { refuseOneself } from "@/lib/auth/administration";
import { roleNames, roles } from "@/lib/report/actor";
import { isoDay } from "@/lib/report/moment";
import { periodProblem } from "@/lib/report/period-words";
import { requireAccount, requireNotOneself, requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { changeKnowing, knowing } from "@/app/change-knowing";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

/** The day of a date input; left empty it is none. */
const day = z
  .union([z.iso.date(), z.literal("")], "日期请写成 2019-01-23 这样。")
  .default("")
  .transform((text) => text || null);

/** Grants an account a role in a unit, or withdraws it. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({
      unitId: z.string(),
      role: z.enum(roles),
      held: z.enum(["yes", "no"]),
      from: day,
      until: day,
      knowing,
    }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const { unitId, role, held, from, until } = body;
    if (held === "yes") requireNone({ until: periodProblem({ from, until }, isoDay(store.now())) });
    await changeKnowing(store, [unitId], body.knowing, async () => {
      const account = await requireAccount(store, actor, id);
      const unit = await requireUnit(store, actor, unitId);
      if (held === "no" && role === "admin") refuseOneself(actor, account);
      if (held === "yes") await requireNotOneself(store, actor, account, [role]);
      if (held === "no") await withdrawRole(store, account, unit, role);
      else await grantRole(store, account, unit, role, { from, until });
    });
    const done = `${held === "yes" ? "已加上" : "已取消"}${roleNames[role]}角色。`;
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
