import type { NextRequest } from "next/server";
import { z } from "zod";
import { beginVerifiedSession } from "@/db/credentials";
import { endSessionOf } from "@/db/sessions";
import { nextPath } from "@/lib/auth/next-path";
import { reply, seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handlePublic } from "@/app/handle";
import { Problem } from "@/app/problem";
import { PROBE_COOKIE } from "@/app/request-names";
import { sessionToken, setSessionCookie } from "@/app/session-cookie";

const body = z.object({
  name: z.string(),
  password: z.string().max(1000),
  next: z.string().optional(),
});

/** Without cookies everybody would be sent back to sign in, again and again. */
function requireCookies(request: NextRequest): void {
  if (request.cookies.has(PROBE_COOKIE)) return;
  throw new Problem(
    400,
    "浏览器不让本网站存 Cookie，登录以后系统认不出您。请在浏览器的设置里允许本网站的 Cookie（隐私 → Cookie），再登录一次；不会设置的，请找本单位的信息技术人员。",
  );
}

/** Signs in: from the sign-in page, or in place where a session has ended under a form. */
export const POST = handlePublic(
  { body, form: () => "/login" },
  async ({ request, store, body: { name, password, next }, asForm }) => {
    if (asForm) requireCookies(request);
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
