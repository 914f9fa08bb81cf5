import { and, eq, isNull } from "drizzle-orm";
import { isDueForNote, isLive } from "@/lib/auth/session-ages";
import { newSessionToken, sessionIdOf } from "@/lib/auth/session-token";
import type { Actor, Membership } from "@/lib/report/actor";
import type { Store } from "./store";

export interface Session {
  readonly id: string;
  readonly actor: Actor;
}

/** Begins a session; answers with the token for the cookie, which is stored nowhere. */
export async function beginSession(store: Store, accountId: string): Promise<string> {
  const token = newSessionToken();
  const at = store.now();
  await store.transaction(async () => {
    await store.db
      .insert(store.tables.sessions)
      .values({ id: sessionIdOf(token), accountId, createdAt: at, lastSeenAt: at });
  });
  return token;
}

/** The live session of a token whose account is not disabled; notes that it was used. */
export async function findSession(store: Store, token: string): Promise<Session | undefined> {
  const { sessions, accounts } = store.tables;
  const id = sessionIdOf(token);
  const [found] = await store.db
    .select({
      accountId: accounts.id,
      name: accounts.displayName,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(sessions.accountId, accounts.id))
    .where(and(eq(sessions.id, id), isNull(accounts.disabledAt)));
  if (!found || !isLive(found, store.now())) return undefined;
  if (isDueForNote(found, store.now())) await noteActivity(store, id);
  const { accountId, name } = found;
  return { id, actor: { accountId, name, memberships: await findMemberships(store, accountId) } };
}

async function noteActivity(store: Store, id: string): Promise<void> {
  const { sessions } = store.tables;
  await store.transaction(async () => {
    await store.db.update(sessions).set({ lastSeenAt: store.now() }).where(eq(sessions.id, id));
  });
}

/** What the account may do, in units that are not disabled. */
async function findMemberships(store: Store, accountId: string): Promise<Membership[]> {
  const { memberships, units } = store.tables;
  return store.db
    .select({ unitId: memberships.unitId, role: memberships.role })
    .from(memberships)
    .innerJoin(units, eq(memberships.unitId, units.id))
    .where(and(eq(memberships.accountId, accountId), isNull(units.disabledAt)));
}
