import type { NextRequest } from "next/server";
import { findCredentials, type Credentials } from "@/db/credentials";
import { record } from "@/db/record";
import { admitSignIn } from "@/db/sign-in-failures";
import type { Store } from "@/db/store";
import { normaliseName } from "@/lib/auth/account-name";
import { verifyPassword } from "@/lib/auth/password-hash";
import { logLine } from "@/lib/operation/log-line.mjs";
import { Problem } from "./problem";
import { markOf } from "./request-mark";
import { CLIENT_HEADER } from "./request-names";

const messages = {
  locked: "这个用户名连续5次没有登录成功，已锁定15分钟。请稍后再试，或请管理员重设密码。",
  throttled: "这台电脑没有登录成功的次数太多，请15分钟后再试。",
} as const;

/** The account that the password belongs to. Counts failures; answers alike for a name that does not exist. */
export async function checkPassword(
  store: Store,
  request: NextRequest,
  typedName: string,
  password: string,
): Promise<Credentials | undefined> {
  const name = normaliseName(typedName).slice(0, 64);
  const address = request.headers.get(CLIENT_HEADER) ?? "";
  const admission = await admitSignIn(store, name, address);
  if (admission !== "admitted") {
    logLine("warn", "sign-in refused", {
      ...{ reason: admission, status: 429 },
      ...markOf((header) => request.headers.get(header)),
    });
    throw new Problem(429, messages[admission]);
  }
  const credentials = await findCredentials(store, name);
  if (await verifyPassword(credentials?.passwordHash, password)) return credentials;
  await record(store, { kind: "signInFailed", name });
  return undefined;
}
