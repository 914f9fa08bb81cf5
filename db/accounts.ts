import { randomUUID } from "node:crypto";
import { asc, count, eq } from "drizzle-orm";
import type { ManagedAccount } from "@/lib/auth/administration";
import type { Membership, Period } from "@/lib/report/actor";
import { record } from "./record";
import { endSessionsOf } from "./sessions";
import type { Store } from "./store";

/** An account as administrators see it, with its roles in disabled units too. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** Where notices go by mail; null where they do not. */
  readonly email: string | null;
  readonly disabledAt: Date | null;
  readonly memberships: readonly (Membership & Period)[];
}

export async function hasAccounts(store: Store): Promise<boolean> {
  const [found] = await store.db.select({ total: count() }).from(store.tables.accounts);
  return (found?.total ?? 0) > 0;
}

/** Every user name, normalised. */
export async function listAccountNames(store: Store): Promise<ReadonlySet<string>> {
  const { accounts } = store.tables;
  const all = await store.db.select({ name: accounts.name }).from(accounts);
  return new Set(all.map(({ name }) => name));
}

export async function listAccounts(store: Store): Promise<Account[]> {
  const { accounts, memberships } = store.tables;
  const all = await store.db.select().from(accounts).orderBy(asc(accounts.createdAt));
  const held = new Map<string, (Membership & Period)[]>(all.map(({ id }) => [id, []]));
  for (const { accountId, ...membership } of await store.db.select().from(memberships)) {
    held.get(accountId)?.push(membership);
  }
  return all.map(({ id, name, displayName, email, disabledAt }) => ({
    ...{ id, name, displayName, email, disabledAt },
    memberships: held.get(id) ?? [],
  }));
}

export async function findAccount(store: Store, id: string): Promise<Account | undefined> {
  const all = await listAccounts(store);
  return all.find((account) => account.id === id);
}

export interface NewAccount {
  /** Normalised. */
  readonly name: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** Adds an account with its first role; `namesake`: another one bears its name, knowingly. Answers with its id, or undefined where the name is taken. */
export async function createAccount(
  store: Store,
  account: NewAccount,
  role: Membership,
  namesake = false,
): Promise<string | undefined> {
  const { accounts, memberships } = store.tables;
  return store.transaction(async () => {
    const [inserted] = await store.db
      .insert(accounts)
      .values({ id: randomUUID(), ...account, createdAt: store.now() })
      .onConflictDoNothing({ target: accounts.name })
      .returning({ id: accounts.id });
    if (!inserted) return undefined;
    const { id } = inserted;
    await store.db.insert(memberships).values({ accountId: id, ...role });
    const { unitId: unit, role: held } = role;
    const { displayName: name } = account;
    const created = { kind: "accountCreated", account: id, name } as const;
    await record(store, { ...created, ...(namesake && NAMESAKE) }, ["accounts", id]);
    const granted = { kind: "roleGranted", account: id, unit, role: held } as const;
    await record(store, granted, ["memberships", id, unit, held]);
    return id;
  });
}

/** Said in the record where somebody else bears the name, too. */
const NAMESAKE = { sameName: true } as const;

export async function renameAccount(
  store: Store,
  { id }: ManagedAccount,
  displayName: string,
  namesake = false,
): Promise<void> {
  const { accounts } = store.tables;
  await store.transaction(async () => {
    await store.db.update(accounts).set({ displayName }).where(eq(accounts.id, id));
    const renamed = { kind: "accountRenamed", account: id, name: displayName } as const;
    await record(store, { ...renamed, ...(namesake && NAMESAKE) }, ["accounts", id]);
  });
}

export async function emailOf(store: Store, accountId: string): Promise<string | null> {
  const { accounts } = store.tables;
  const [found] = await store.db
    .select({ email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return found?.email ?? null;
}

/** Whose address it is was asked before: the person's own, or one who administers the account. */
export async function setEmail(
  store: Store,
  accountId: string,
  email: string | null,
): Promise<void> {
  const { accounts } = store.tables;
  await store.transaction(async () => {
    await store.db.update(accounts).set({ email }).where(eq(accounts.id, accountId));
    await record(store, { kind: "emailChanged", account: accountId }, ["accounts", accountId]);
  });
}

/** Disabling ends the account's sessions in the same transaction. */
export async function setAccountDisabled(
  store: Store,
  { id }: ManagedAccount,
  disabled: boolean,
): Promise<void> {
  const { accounts } = store.tables;
  const disabledAt = disabled ? store.now() : null;
  await store.transaction(async () => {
    await store.db.update(accounts).set({ disabledAt }).where(eq(accounts.id, id));
    if (disabled) await endSessionsOf(store, id);
    const kind = disabled ? "accountDisabled" : "accountEnabled";
    await record(store, { kind, account: id }, ["accounts", id]);
  });
}
