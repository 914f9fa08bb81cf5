import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { AdministeredUnit, ManagedAccount } from "@/lib/auth/administration";
import { LASTING, type Membership, type Period, type Role } from "@/lib/report/actor";
import { isoDay } from "@/lib/report/moment";
import { inForce } from "./in-force";
import { record } from "./record";
import { listStoodInRoles } from "./life/stand-ins";
import { prepared } from "./prepared";
import type { Store } from "./store";

const held = prepared(({ db, tables }) => {
  const { memberships, accounts, units } = tables;
  return db
    .select({ unitId: memberships.unitId, role: memberships.role })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .innerJoin(units, eq(memberships.unitId, units.id))
    .where(
      and(
        eq(memberships.accountId, sql.placeholder("accountId")),
        isNull(accounts.disabledAt),
        isNull(units.disabledAt),
        inForce(tables),
      ),
    )
    .prepare();
});

/** What an account may do now by roles of its own. */
export async function listOwnMemberships(store: Store, accountId: string): Promise<Membership[]> {
  return held(store).execute({ accountId, today: isoDay(store.now()) });
}

/** What an account may do now: its roles, and those of whom it stands in for, in units that are not disabled; none once it is disabled itself. */
export async function listMemberships(store: Store, accountId: string): Promise<Membership[]> {
  const own = await listOwnMemberships(store, accountId);
  return [...own, ...(await listStoodInRoles(store, accountId))];
}

/** Who fills in the reports of a unit now, the longest known first. */
export async function namesOfPreparers(store: Store, unitId: string): Promise<string[]> {
  const { memberships, accounts } = store.tables;
  const preparing = and(
    eq(memberships.unitId, unitId),
    eq(memberships.role, "preparer"),
    isNull(accounts.disabledAt),
    inForce(store.tables),
  );
  const found = await store.db
    .select({ name: accounts.displayName })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .where(preparing)
    .orderBy(asc(accounts.createdAt), asc(accounts.id))
    .prepare()
    .execute({ today: isoDay(store.now()) });
  return found.map(({ name }) => name);
}

/** Grants a role for good or for a period; granting it again changes the period. */
export async function grantRole(
  store: Store,
  { id: accountId }: ManagedAccount,
  { id: unitId }: AdministeredUnit,
  role: Role,
  { from, until }: Period = LASTING,
): Promise<void> {
  const { memberships } = store.tables;
  const key = [memberships.accountId, memberships.unitId, memberships.role];
  await store.transaction(async () => {
    await store.db
      .insert(memberships)
      .values({ accountId, unitId, role, from, until })
      .onConflictDoUpdate({ target: key, set: { from, until } });
    const granted = { kind: "roleGranted", account: accountId, unit: unitId, role } as const;
    await record(store, granted, ["memberships", accountId, unitId, role]);
  });
}

export async function withdrawRole(
  store: Store,
  { id: accountId }: ManagedAccount,
  { id: unitId }: AdministeredUnit,
  role: Role,
): Promise<void> {
  const { memberships } = store.tables;
  const held = and(
    eq(memberships.accountId, accountId),
    eq(memberships.unitId, unitId),
    eq(memberships.role, role),
  );
  await store.transaction(async () => {
    await store.db.delete(memberships).where(held);
    const withdrawn = { kind: "roleWithdrawn", account: accountId, unit: unitId, role } as const;
    await record(store, withdrawn, ["memberships", accountId, unitId, role]);
  });
}
