import { and, asc, eq, gte, inArray, isNull, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { AdministeredUnit, ManagedAccount } from "@/lib/auth/administration";
import type { Membership } from "@/lib/report/actor";
import { standInRoles, type StandIn, type StandInPeriod } from "@/lib/report/life/stand-in";
import { isoDay } from "@/lib/report/moment";
import { inForce } from "../in-force";
import { prepared } from "../prepared";
import { record } from "../record";
import type { Store } from "../store";

/** The stand-ins whose period today is in, whose own account and unit are not disabled. */
function standingIn({ db, tables }: Pick<Store, "db" | "tables">) {
  const { standIns, memberships, accounts, units } = tables;
  const own = alias(accounts, "own");
  const today = sql.placeholder("today");
  return {
    from: db
      .select({
        accountId: standIns.accountId,
        personId: standIns.personId,
        unitId: standIns.unitId,
        role: memberships.role,
      })
      .from(standIns)
      .innerJoin(
        memberships,
        and(
          eq(memberships.accountId, standIns.personId),
          eq(memberships.unitId, standIns.unitId),
          inArray(memberships.role, [...standInRoles]),
          inForce(tables),
        ),
      )
      .innerJoin(accounts, and(eq(accounts.id, standIns.personId), isNull(accounts.disabledAt)))
      .innerJoin(own, and(eq(own.id, standIns.accountId), isNull(own.disabledAt)))
      .innerJoin(units, and(eq(units.id, standIns.unitId), isNull(units.disabledAt))),
    now: and(lte(standIns.from, today), gte(standIns.until, today)),
  };
}

const ofAccount = prepared((store) => {
  const { from, now } = standingIn(store);
  const { accountId } = store.tables.standIns;
  return from.where(and(eq(accountId, sql.placeholder("accountId")), now)).prepare();
});

/** The roles of those for whom an account stands in today. */
export async function listStoodInRoles(store: Store, accountId: string): Promise<Membership[]> {
  const rows = await ofAccount(store).execute({ accountId, today: isoDay(store.now()) });
  return rows.map(({ unitId, role }) => ({ unitId, role }));
}

const ofUnit = prepared((store) => {
  const { from, now } = standingIn(store);
  const { unitId } = store.tables.standIns;
  return from.where(and(eq(unitId, sql.placeholder("unitId")), now)).prepare();
});

/** Who stands in today for whom in a unit, once for each role that it is for. */
export async function listStandingIn(store: Store, unitId: string) {
  return ofUnit(store).execute({ unitId, today: isoDay(store.now()) });
}

/** For whom an account stands in, stood in and will stand in. */
export async function listStandIns(store: Store, accountId: string): Promise<StandIn[]> {
  const { standIns, accounts, units } = store.tables;
  const { personId, unitId, from, until } = standIns;
  return store.db
    .select({ personId, unitId, from, until, person: accounts.displayName, unit: units.name })
    .from(standIns)
    .innerJoin(accounts, eq(accounts.id, personId))
    .innerJoin(units, eq(units.id, unitId))
    .where(eq(standIns.accountId, accountId))
    .orderBy(asc(from), asc(personId), asc(unitId));
}

/** Whoever reviews or signs in some units, for whom somebody could stand in. */
export async function listReplaceable(store: Store, unitIds: readonly string[]) {
  const { memberships, accounts, units } = store.tables;
  return store.db
    .selectDistinct({
      ...{ personId: accounts.id, person: accounts.displayName, name: accounts.name },
      ...{ unitId: units.id, unit: units.name },
    })
    .from(memberships)
    .innerJoin(accounts, and(eq(accounts.id, memberships.accountId), isNull(accounts.disabledAt)))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(
      and(inArray(memberships.unitId, [...unitIds]), inArray(memberships.role, [...standInRoles])),
    )
    .orderBy(asc(units.createdAt), asc(units.id), asc(accounts.createdAt), asc(accounts.id));
}

/** Has an account stand in for a person in a unit; set again, the period is another. */
export async function setStandIn(
  store: Store,
  { id: accountId }: ManagedAccount,
  { id: unitId }: AdministeredUnit,
  personId: string,
  { from, until }: StandInPeriod,
): Promise<void> {
  const { standIns } = store.tables;
  const key = [standIns.accountId, standIns.personId, standIns.unitId];
  await store.transaction(async () => {
    await store.db
      .insert(standIns)
      .values({ accountId, personId, unitId, from, until })
      .onConflictDoUpdate({ target: key, set: { from, until } });
    const set = { kind: "standInSet", account: accountId, person: personId, unit: unitId } as const;
    await record(store, set, ["standIns", accountId, personId, unitId]);
  });
}

export async function endStandIn(
  store: Store,
  { id: accountId }: ManagedAccount,
  { id: unitId }: AdministeredUnit,
  personId: string,
): Promise<void> {
  const { standIns } = store.tables;
  const ended = {
    kind: "standInEnded",
    account: accountId,
    person: personId,
    unit: unitId,
  } as const;
  await store.transaction(async () => {
    await store.db
      .delete(standIns)
      .where(
        and(
          eq(standIns.accountId, accountId),
          eq(standIns.personId, personId),
          eq(standIns.unitId, unitId),
        ),
      );
    await record(store, ended, ["standIns", accountId, personId, unitId]);
  });
}
