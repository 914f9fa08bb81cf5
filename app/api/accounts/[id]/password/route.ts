import { z } from "zod";
import { resetPassword } from "@/db/credentials";
import { refuseOneself } from "@/lib/auth/administration";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { hashOneTimePassword } from "@/lib/auth/password-hash";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

/** Gives an account a one-time password; also ends a lock on its name. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({}),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id } }) => {
    refuseOneself(actor, await requireAccount(store, actor, id));
    const password = oneTimePassword();
    const passwordHash = await hashOneTimePassword(password);
    await store.transaction(async () =>
      resetPassword(store, await requireAccount(store, actor, id), passwordHash),
    );
    return seeOther(`/admin/accounts/${id}`, { done: "密码已重设，锁定也已解除。", password });
  },
);
