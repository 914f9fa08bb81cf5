import { and, eq, isNull } from "drizzle-orm";
import { beginSession, endSessionsOf } from "./sessions";
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
    return beginSession(store, verified.accountId);
  });
}

/** A person's own new password, once the present one was verified: every other session of theirs ends. */
export async function changePassword(
  store: Store,
  { accountId, name }: Credentials,
  sessionId: string,
  passwordHash: string,
): Promise<void> {
  const { accounts } = store.tables;
  await store.transaction(async () => {
    await store.db
      .update(accounts)
      .set({ passwordHash, mustChangePassword: false })
      .where(eq(accounts.id, accountId));
    await endSessionsOf(store, accountId, sessionId);
    await forgetFailures(store, name);
  });
}
