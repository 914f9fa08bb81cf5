import { z } from "zod";
import { setUp } from "@/db/setup";
import { beginSession } from "@/db/sessions";
import { passwordProblem } from "@/lib/auth/password-policy";
import { hashPassword } from "@/lib/auth/password-hash";
import { seeOther } from "@/app/answer";
import { handlePublic } from "@/app/handle";
import { namesFrom } from "@/app/names-from";
import { invalid } from "@/app/problem";
import { setSessionCookie } from "@/app/session-cookie";
import { isSetupToken } from "@/app/setup-token";
import { unitDataFrom } from "@/app/unit-data-from";

const body = z
  .object({
    token: z.string(),
    account: z.string(),
    displayName: z.string(),
    password: z.string().max(1000),
  })
  .catchall(z.string());

/** Creates the first unit and administrator, once, for who can read the server's console. */
export const POST = handlePublic({ body, form: () => "/setup" }, async ({ store, body: sent }) => {
  if (!isSetupToken(sent.token)) {
    throw invalid({ token: "安装口令不对，请从服务器启动时的窗口里照抄。" });
  }
  const names = namesFrom(sent.account, sent.displayName);
  const unit = unitDataFrom(sent);
  const problem = passwordProblem(sent.password, names.name);
  if (problem) throw invalid({ password: problem });
  const passwordHash = await hashPassword(sent.password);
  const account = { ...names, passwordHash, mustChangePassword: false };
  const accountId = await setUp(store, unit, account);
  if (accountId === undefined) return seeOther("/login");
  const response = seeOther("/admin/units", { done: "已建好第一个单位和管理员账号。" });
  setSessionCookie(response, await beginSession(store, accountId));
  return response;
});
