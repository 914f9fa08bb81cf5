import { z } from "zod";
import { beginSession } from "@/db/sessions";
import { setUp } from "@/db/setup";
import { parseNames } from "@/lib/auth/account-name";
import { hashPassword } from "@/lib/auth/password-hash";
import { passwordProblem } from "@/lib/auth/password-policy";
import { parseUnitData } from "@/lib/report/unit-data";
import { seeOther } from "@/app/answer";
import { handlePublic } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { setSessionCookie } from "@/app/session-cookie";
import { isSetupToken } from "@/app/setup-token";

const body = z
  .object({
    token: z.string(),
    account: z.string(),
    displayName: z.string(),
    password: z.string().max(1000),
  })
  .catchall(z.string());

const WRONG_TOKEN = "安装口令不对，请从服务器启动时的窗口里照抄。";

/** Creates the first unit and administrator, once, for who can read the server's console. */
export const POST = handlePublic({ body, form: () => "/setup" }, async ({ store, body: sent }) => {
  const { names, problems } = parseNames(sent);
  const unit = parseUnitData(sent);
  const token = isSetupToken(sent.token) ? undefined : WRONG_TOKEN;
  const password = passwordProblem(sent.password, names.name);
  requireNone({ token, ...unit.problems, ...problems, password });
  const passwordHash = await hashPassword(sent.password);
  const account = { ...names, passwordHash, mustChangePassword: false };
  const accountId = await setUp(store, unit.data, account, sent.onePerson !== undefined);
  if (accountId === undefined) return seeOther("/login");
  const response = seeOther("/admin/units", { done: "已建好第一个单位和管理员账号。" });
  setSessionCookie(response, await beginSession(store, accountId));
  return response;
});
