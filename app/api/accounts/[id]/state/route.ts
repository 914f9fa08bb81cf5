import { z } from "zod";
import { setAccountDisabled } from "@/db/accounts";
import { refuseOneself } from "@/lib/auth/administration";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { changeKnowing, knowing } from "@/app/change-knowing";
import { handle } from "@/app/handle";

/** Disables an account, which ends its sessions, or enables it again. Asks once where a step would be nobody's. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ state: z.enum(["enabled", "disabled"]), knowing }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body: { state, knowing: known } }) => {
    const disabled = state === "disabled";
    const account = await requireAccount(store, actor, id);
    const units = account.memberships.map(({ unitId }) => unitId);
    await changeKnowing(store, units, known, async () => {
      const now = await requireAccount(store, actor, id);
      refuseOneself(actor, now);
      await setAccountDisabled(store, now, disabled);
    });
    const done = disabled ? "账号已停用，已登录的电脑也已退出。" : "账号已启用。";
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
