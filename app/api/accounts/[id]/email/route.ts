import { z } from "zod";
import { setEmail } from "@/db/accounts";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { emailTyped } from "@/app/email-typed";
import { handle } from "@/app/handle";

/** Where the notices of an administered account go. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ email: z.string().max(1000) }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const email = emailTyped(body.email);
    await store.transaction(async () =>
      setEmail(store, (await requireAccount(store, actor, id)).id, email),
    );
    return seeOther(`/admin/accounts/${id}`, { done: "邮箱已保存。" });
  },
);
