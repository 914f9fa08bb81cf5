import { z } from "zod";
import { handOver } from "@/db/hand-over";
import { refuseOneself } from "@/lib/auth/administration";
import { roleNames } from "@/lib/report/actor";
import { requireAccount, requireNotOneself, requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { changeKnowing, knowing } from "@/app/change-knowing";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";

const DISABLED = "这个账号已停用，不能接手。请先启用它，或者换一个人。";
const NOTHING = "他在这个单位已经没有角色，没有什么可交接的。";

/** Moves an account's roles in a unit to another account. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ unitId: z.string(), to: z.string(), knowing }),
    form: ({ id }) => `/admin/accounts/${id}/hand-over`,
  },
  async ({ actor, store, params: { id }, body: { unitId, to, knowing: known } }) => {
    const done = await changeKnowing(store, [unitId], known, async () => {
      if (to === "") throw fieldProblem({ to: "请选接手的人。" });
      const from = await requireAccount(store, actor, id);
      const heir = await requireAccount(store, actor, to);
      const unit = await requireUnit(store, actor, unitId);
      refuseOneself(actor, from);
      if (heir.id === from.id) throw fieldProblem({ to: "请选另一个人。" });
      if (heir.disabledAt) throw fieldProblem({ to: DISABLED });
      const handed = from.memberships.filter((each) => each.unitId === unit.id);
      await requireNotOneself(
        store,
        actor,
        heir,
        handed.map(({ role }) => role),
      );
      const roles = await handOver(store, from, heir, unit);
      if (roles.length === 0) throw fieldProblem({ unitId: NOTHING });
      const names = roles.map((role) => roleNames[role]).join("、");
      return `${from.displayName}在${unit.name}的${names}角色已交给${heir.displayName}。`;
    });
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
