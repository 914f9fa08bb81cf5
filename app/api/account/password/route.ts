import { z } from "zod";
import { changePassword, credentialsOf } from "@/db/credentials";
import { hashPassword } from "@/lib/auth/password-hash";
import { passwordProblem } from "@/lib/auth/password-policy";
import { seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";

const body = z.object({
  current: z.string().max(1000),
  password: z.string().max(1000),
  again: z.string().max(1000),
});

/** A person's own new password; every other session of theirs ends. */
export const POST = handle(
  { body, form: () => "/account", withOneTimePassword: true },
  async ({
    request,
    store,
    actor: { accountId },
    sessionId,
    body: { current, password, again },
  }) => {
    const { name } = await credentialsOf(store, accountId);
    const same = password === current ? "新密码不能和现在的密码一样。" : undefined;
    requireNone({
      password: passwordProblem(password, name) ?? same,
      again: password === again ? undefined : "两次输入的新密码不一样。",
    });
    const verified = await checkPassword(store, request, name, current);
    if (!verified) throw fieldProblem({ current: "现在的密码不对。" });
    await changePassword(store, verified, sessionId, await hashPassword(password));
    return seeOther("/account", { done: "密码已修改，其他电脑上的登录已退出。" });
  },
);
