import { z } from "zod";
import { setEmail } from "@/db/accounts";
import { seeOther } from "@/app/answer";
import { emailTyped } from "@/app/email-typed";
import { handle } from "@/app/handle";

/** Where a person's own notices go. */
export const POST = handle(
  { body: z.object({ email: z.string().max(1000) }), form: () => "/account" },
  async ({ store, actor, body }) => {
    await setEmail(store, actor.accountId, emailTyped(body.email));
    return seeOther("/account", { done: "邮箱已保存。" });
  },
);
