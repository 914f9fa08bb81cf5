import { z } from "zod";
import { setAccountDisabled } from "@/db/accounts";
import { refuseOneself } from "@/lib/auth/administration";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

/** Disables an account, which ends its sessions, or enables it again. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ state: z.enum(["enabled", "disabled"]) }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body: { state } }) => {
    const disabled = state === "disabled";
    await store.transaction(async () => {
      const account = await requireAccount(store, actor, id);
      refuseOneself(actor, account);
      await setAccountDisabled(store, account, disabled);
    });
    const done = disabled ? "账号已停用，已登录的电脑也已退出。" : "账号已启用。";
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
