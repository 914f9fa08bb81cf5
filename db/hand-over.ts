import { and, eq } from "drizzle-orm";
import type { AdministeredUnit, ManagedAccount } from "@/lib/auth/administration";
import type { Role } from "@/lib/report/actor";
import { record } from "./record";
import { endSessionsOf } from "./sessions";
import type { Store } from "./store";

/**
 * Moves an account's roles in a unit to another account and ends the former's sessions, in one
 * transaction. Answers with the roles; none where there was nothing to move.
 */
export async function handOver(
  store: Store,
  from: ManagedAccount,
  to: ManagedAccount,
  unit: AdministeredUnit,
): Promise<Role[]> {
  const { memberships } = store.tables;
  const theirs = and(eq(memberships.accountId, from.id), eq(memberships.unitId, unit.id));
  return store.transaction(async () => {
    const held = await store.db.delete(memberships).where(theirs).returning();
    if (held.length === 0) return [];
    const moved = held.map((membership) => ({ ...membership, accountId: to.id }));
    await store.db.insert(memberships).values(moved).onConflictDoNothing();
    await endSessionsOf(store, from.id);
    await record(store, { kind: "handedOver", account: from.id, to: to.id, unit: unit.id });
    return held.map(({ role }) => role);
  });
}
