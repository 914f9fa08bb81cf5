import { listAccounts } from "@/db/accounts";
import { resetPassword } from "@/db/credentials";
import type { Store } from "@/db/store";
import { listUnits } from "@/db/units";
import { normaliseName } from "@/lib/auth/account-name";
import { adminScope, managedAccount } from "@/lib/auth/administration";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { hashPassword } from "@/lib/auth/password-hash";

/** Who can stop the server and write its files administers every unit. */
async function consoleScope(store: Store) {
  const units = await listUnits(store);
  const memberships = units.map(({ id }) => ({ unitId: id, role: "admin" as const }));
  return adminScope({ accountId: "", name: "", memberships }, units);
}

/**
 * Gives an account a one-time password, ends its sessions and a lock on its name, as an administrator
 * would: for when the only one cannot sign in.
 * @throws where there is no such account
 */
export async function resetAtConsole(store: Store, typedName: string): Promise<string> {
  const name = normaliseName(typedName);
  const accounts = await listAccounts(store);
  const account = accounts.find((one) => one.name === name);
  const managed = account && managedAccount(await consoleScope(store), account);
  if (!managed) {
    const names = accounts.map((one) => one.name).join("、");
    throw new Error(`没有用户名是 ${name} 的账号。现有的用户名：${names || "一个也没有"}`);
  }
  const password = oneTimePassword();
  await resetPassword(store, managed, await hashPassword(password));
  return password;
}
