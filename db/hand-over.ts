import { and, eq } from "drizzle-orm";
import type { AdministeredUnit, ManagedAccount } from "@/lib/auth/administration";
import type { Role } from "@/lib/report/actor";
import { joinedPeriod } from "@/lib/report/joined-period";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import { endSessionsOf } from "./sessions";
import type { Store } from "./store";

/** Whose work of which unit goes to whom. */
interface Work {
  readonly from: ManagedAccount;
  readonly to: ManagedAccount;
  readonly unit: AdministeredUnit;
}

/** The heir may hold one of the roles already, as the stand-in that they mostly are: for good stays for good. */
async function moveRoles(store: Store, { from, to, unit }: Work): Promise<Role[]> {
  const { memberships } = store.tables;
  const of = ({ id }: ManagedAccount) =>
    and(eq(memberships.accountId, id), eq(memberships.unitId, unit.id));
  const handed = await store.db.delete(memberships).where(of(from)).returning();
  const own = await store.db.select().from(memberships).where(of(to));
  const key = [memberships.accountId, memberships.unitId, memberships.role];
  for (const membership of handed) {
    const there = own.find(({ role }) => role === membership.role);
    const { from: first, until } = there ? joinedPeriod(there, membership) : membership;
    const period = { from: first, until };
    await store.db
      .insert(memberships)
      .values({ ...membership, accountId: to.id, ...period })
      .onConflictDoUpdate({ target: key, set: period });
  }
  return handed.map(({ role }) => role);
}

/**
 * A step without anybody would hold up what is being reviewed, and nobody may change the steps meanwhile.
 * Answers with the positions of those that were moved.
 */
async function moveSteps(store: Store, { from, to, unit }: Work): Promise<number[]> {
  const { reviewStepPeople: people } = store.tables;
  const theirs = and(eq(people.accountId, from.id), eq(people.unitId, unit.id));
  const steps = await store.db.delete(people).where(theirs).returning();
  if (steps.length === 0) return [];
  const moved = steps.map((step) => ({ ...step, accountId: to.id }));
  await store.db.insert(people).values(moved).onConflictDoNothing();
  return steps.map(({ position }) => position);
}

/**
 * Moves an account's roles in a unit, and its place in the unit's review, to another account and ends the
 * former's sessions, in one transaction. Answers with the roles; none where there was nothing to move.
 */
export async function handOver(
  store: Store,
  from: ManagedAccount,
  to: ManagedAccount,
  unit: AdministeredUnit,
): Promise<Role[]> {
  return store.transaction(async () => {
    const roles = await moveRoles(store, { from, to, unit });
    if (roles.length === 0) return [];
    const steps = await moveSteps(store, { from, to, unit });
    await endSessionsOf(store, from.id);
    const said = { kind: "handedOver", account: from.id, to: to.id, unit: unit.id } as const;
    const rows = [from, to].flatMap(({ id }): BoundRow[] => [
      ...roles.map((role) => ["memberships", id, unit.id, role] as const),
      ...steps.map((position) => ["reviewStepPeople", unit.id, position, id] as const),
    ]);
    await record(store, said, ...rows);
    return roles;
  });
}
