import { and, eq, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { ABSOLUTE_LIMIT, IDLE_LIMIT, isDueForNote, isLive } from "@/lib/auth/session-ages";
import { newSessionToken, sessionIdOf } from "@/lib/auth/session-token";
import type { Actor, Membership } from "@/lib/report/actor";
import { isoDay } from "@/lib/report/moment";
import { readingRoles } from "@/lib/report/permissions";
import { inForce } from "./in-force";
import { listStoodInRoles } from "./life/stand-ins";
import { isStorageFailure } from "./storage-failure";
import { prepared } from "./prepared";
import type { Store } from "./store";

export interface Session {
  readonly id: string;
  readonly actor: Actor;
  /** What the person signs in as. */
  readonly userName: string;
  /** Signed in with a one-time password: nothing may be done before it is changed. */
  readonly mustChangePassword: boolean;
}

/** Begins a session; answers with the token for the cookie, which is stored nowhere. */
export async function beginSession(store: Store, accountId: string): Promise<string> {
  const token = newSessionToken();
  const at = store.now();
  await store.transaction(async () => {
    await removeDeadSessions(store);
    await store.db
      .insert(store.tables.sessions)
      .values({ id: sessionIdOf(token), accountId, createdAt: at, lastSeenAt: at });
  });
  return token;
}

async function removeDeadSessions(store: Store): Promise<void> {
  const { sessions } = store.tables;
  const ago = (milliseconds: number) => new Date(store.now().getTime() - milliseconds);
  await store.db
    .delete(sessions)
    .where(
      or(lt(sessions.lastSeenAt, ago(IDLE_LIMIT)), lt(sessions.createdAt, ago(ABSOLUTE_LIMIT))),
    );
}

/**
 * A line for each role of the account, for each unit that the role's unit goes on with, and one where it
 * has none; what does not hold now has no unit.
 */
const sessionById = prepared(({ db, tables }) => {
  const { sessions, accounts, memberships, units, unitSuccessors: successors } = tables;
  const holds = and(eq(units.id, memberships.unitId), inForce(tables));
  const goesOnWith = and(
    eq(successors.successorId, units.id),
    lte(successors.from, sql.placeholder("today")),
  );
  return db
    .select({
      accountId: accounts.id,
      name: accounts.displayName,
      userName: accounts.name,
      mustChangePassword: accounts.mustChangePassword,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      unitId: units.id,
      disabledAt: units.disabledAt,
      role: memberships.role,
      before: successors.unitId,
    })
    .from(sessions)
    .innerJoin(accounts, eq(sessions.accountId, accounts.id))
    .leftJoin(memberships, eq(memberships.accountId, accounts.id))
    .leftJoin(units, holds)
    .leftJoin(successors, goesOnWith)
    .where(and(eq(sessions.id, sql.placeholder("id")), isNull(accounts.disabledAt)))
    .prepare();
});

/** The live session of a token whose account is not disabled, with the roles of whoever it stands in for today; notes that it was used. */
export async function findSession(store: Store, token: string): Promise<Session | undefined> {
  const id = sessionIdOf(token);
  const lines = sessionById(store).all({ id, today: isoDay(store.now()) });
  const [found] = lines;
  if (!found || !isLive(found, store.now())) return undefined;
  if (isDueForNote(found, store.now())) await noteActivity(store, id);
  const { accountId, name, userName, mustChangePassword } = found;
  const { memberships, readsOnly } = rightsIn(lines);
  const all = [...memberships, ...(await listStoodInRoles(store, accountId))];
  const actor = { accountId, name, memberships: all, ...(readsOnly && { readsOnly }) };
  return { id, actor, userName, mustChangePassword };
}

type Line = ReturnType<ReturnType<typeof sessionById>["all"]>[number];

/** What somebody may do, and what they only read: in a disabled unit nothing is done any more. */
function rightsIn(lines: readonly Line[]): Pick<Actor, "memberships" | "readsOnly"> {
  const held = new Map<string, Membership>();
  const reads = new Set<string>();
  for (const { unitId, role, disabledAt, before } of lines) {
    if (unitId === null || role === null) continue;
    if (disabledAt === null) held.set(`${unitId} ${role}`, { unitId, role });
    if (!readingRoles.includes(role)) continue;
    if (disabledAt !== null) reads.add(unitId);
    else if (before !== null) reads.add(before);
  }
  return { memberships: [...held.values()], readsOnly: [...reads] };
}

/** On a full disk this is skipped: what is there can still be read and exported. */
async function noteActivity(store: Store, id: string): Promise<void> {
  const { sessions } = store.tables;
  const noted = store.transaction(async () => {
    await store.db.update(sessions).set({ lastSeenAt: store.now() }).where(eq(sessions.id, id));
  });
  await noted.catch((error: unknown) => {
    if (!isStorageFailure(error)) throw error;
  });
}

export async function endSession(store: Store, id: string): Promise<void> {
  const { sessions } = store.tables;
  await store.transaction(async () => {
    await store.db.delete(sessions).where(eq(sessions.id, id));
  });
}

/** Ends the session that a browser held before it began another. */
export async function endSessionOf(store: Store, token: string | undefined): Promise<void> {
  if (token !== undefined) await endSession(store, sessionIdOf(token));
}

/** Ends every session of an account, but for the one named. */
export async function endSessionsOf(store: Store, accountId: string, except = ""): Promise<void> {
  const { sessions } = store.tables;
  await store.transaction(async () => {
    await store.db
      .delete(sessions)
      .where(and(eq(sessions.accountId, accountId), ne(sessions.id, except)));
  });
}
