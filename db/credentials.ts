import { and, eq, isNull } from "drizzle-orm";
import type { ManagedAccount } from "@/lib/auth/administration";
import { NotNow } from "@/lib/report/refused";
import type { Account } from "./accounts";
import { beginSession, endSessionsOf } from "./sessions";
import { record } from "./record";
import { forgetFailures } from "./sign-in-failures";
import type { Store } from "./store";

export interface Credentials {
  readonly accountId: string;
  readonly name: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

const columns = ({ accounts }: Store["tables"]) => ({
  accountId: accounts.id,
  name: accounts.name,
  displayName: accounts.displayName,
  passwordHash: accounts.passwordHash,
});

/** By normalised name; a disabled account has none. */
export async function findCredentials(
  store: Store,
  name: string,
): Promise<Credentials | undefined> {
  const { accounts } = store.tables;
  const [found] = await store.db
    .select(columns(store.tables))
    .from(accounts)
    .where(and(eq(accounts.name, name), isNull(accounts.disabledAt)));
  return found;
}

/** By the id of an account that is known to exist. */
export async function credentialsOf(store: Store, accountId: string): Promise<Credentials> {
  const { accounts } = store.tables;
  const [found] = await store.db
    .select(columns(store.tables))
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!found) throw new Error("a session's account is gone");
  return found;
}

/**
 * Begins a session for credentials that were verified, and answers with its token; with undefined
 * where the account was disabled or got another password meanwhile.
 */
export async function beginVerifiedSession(
  store: Store,
  verified: Credentials,
): Promise<string | undefined> {
  return store.transaction(async () => {
    const now = await findCredentials(store, verified.name);
    if (now?.passwordHash !== verified.passwordHash) return undefined;
    await forgetFailures(store, verified.name);
    await record(store, { kind: "signedIn", account: verified.accountId });
    return beginSession(store, verified.accountId);
  });
}

interface NewPassword {
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** Whoever held the old one is out: sessions end, but for the one named, and so does a lock on the name. */
async function setPassword(
  store: Store,
  { id, name }: { readonly id: string; readonly name: string },
  password: NewPassword,
  keptSession?: string,
): Promise<void> {
  const { accounts } = store.tables;
  await store.transaction(async () => {
    await store.db.update(accounts).set(password).where(eq(accounts.id, id));
    await endSessionsOf(store, id, keptSession);
    await forgetFailures(store, name);
    const kind = password.mustChangePassword ? "passwordReset" : "passwordChanged";
    await record(store, { kind, account: id }, ["accounts", id]);
  });
}

const SET_MEANWHILE = "您的密码刚才已经改过或者重设过，这一次没有再改。";

/**
 * A person's own new password, once the present one was verified: every other session of theirs ends.
 * Throws NotNow where it is the present one no longer, or the account was disabled: whoever knew the old
 * one does not undo what an administrator did about that.
 */
export async function changePassword(
  store: Store,
  verified: Credentials,
  sessionId: string,
  passwordHash: string,
): Promise<void> {
  const { accountId: id, name } = verified;
  await store.transaction(async () => {
    const now = await findCredentials(store, name);
    if (now?.passwordHash !== verified.passwordHash) throw new NotNow(SET_MEANWHILE);
    await setPassword(store, { id, name }, { passwordHash, mustChangePassword: false }, sessionId);
  });
}

/** An administrator's new one-time password. */
export async function resetPassword(
  store: Store,
  account: ManagedAccount<Account>,
  passwordHash: string,
): Promise<void> {
  await setPassword(store, account, { passwordHash, mustChangePassword: true });
}
