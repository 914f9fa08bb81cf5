import { z } from "zod";
import { beginVerifiedSession } from "@/db/credentials";
import { endSessionOf } from "@/db/sessions";
import { nextPath } from "@/lib/auth/next-path";
import { reply, seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handlePublic } from "@/app/handle";
import { Problem } from "@/app/problem";
import { sessionToken, setSessionCookie } from "@/app/session-cookie";

const body = z.object({
  name: z.string(),
  password: z.string().max(1000),
  next: z.string().optional(),
});

/** Signs in: from the sign-in page, or in place where a session has ended under a form. */
export const POST = handlePublic(
  { body, form: () => "/login" },
  async ({ request, store, body: { name, password, next }, asForm }) => {
    const verified = await checkPassword(store, request, name, password);
    const token = verified && (await beginVerifiedSession(store, verified));
    if (!token) throw new Problem(401, "用户名或密码不对。连续5次不对，这个用户名会锁定15分钟。");
    await endSessionOf(store, sessionToken(request));
    const { accountId, displayName } = verified;
    const response = asForm ? seeOther(nextPath(next)) : reply({ accountId, name: displayName });
    setSessionCookie(response, token);
    return response;
  },
);
