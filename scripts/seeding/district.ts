import { createAccount, listAccounts } from "@/db/accounts";
import { grantRole, listMemberships } from "@/db/memberships";
import { setUp } from "@/db/setup";
import type { Store } from "@/db/store";
import { createUnit, listUnits, type WrittenUnit } from "@/db/units";
import { administeredUnit, adminScope, managedAccount } from "@/lib/auth/administration";
import { hashPassword } from "@/lib/auth/password-hash";
import type { Actor, Role } from "@/lib/report/actor";
import { there } from "./there";

export interface SeedUnit extends WrittenUnit {
  /** Names the unit among its sisters here. */
  readonly key: string;
  /** The key of a unit that comes before it; null for the first. */
  readonly parent: string | null;
}

export interface SeedAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly memberships: readonly { readonly unit: string; readonly role: Role }[];
}

export interface District {
  readonly units: readonly SeedUnit[];
  /** `admin`, who administers the first unit, is among them. */
  readonly accounts: readonly SeedAccount[];
  /** Everybody's. */
  readonly password: string;
}

/** Units' ids by key, actors by user name. */
export interface Seeded {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, Actor>;
}

/** Fills an empty database as its people would: the first-run page, then the administrator's pages. */
export async function seedDistrict(store: Store, district: District): Promise<Seeded> {
  const passwordHash = await hashPassword(district.password);
  const admin = await setUpFirst(store, district, passwordHash);
  const unitIds = await addUnits(store, admin, district.units);
  const actors = new Map<string, Actor>();
  for (const account of district.accounts) {
    actors.set(account.userName, await addAccount(store, admin, account, passwordHash, unitIds));
  }
  return { unitIds, actors };
}

const named = ({ userName, displayName }: SeedAccount, passwordHash: string) => ({
  ...{ name: userName, displayName, passwordHash, mustChangePassword: false },
});

async function setUpFirst(
  store: Store,
  { units, accounts }: District,
  passwordHash: string,
): Promise<Actor> {
  const unit = there(units[0], "the first unit");
  const admin = there(
    accounts.find(({ userName }) => userName === "admin"),
    "the administrator",
  );
  const accountId = there(await setUp(store, unit, named(admin, passwordHash)), admin.userName);
  return actorOf(store, accountId, admin.displayName);
}

async function actorOf(store: Store, accountId: string, name: string): Promise<Actor> {
  return { accountId, name, memberships: await listMemberships(store, accountId) };
}

/** What the administrator administers by now. */
async function scopeOf(store: Store, admin: Actor) {
  return adminScope(admin, await listUnits(store));
}

async function addUnits(store: Store, admin: Actor, [first, ...others]: readonly SeedUnit[]) {
  const [held] = admin.memberships;
  const unitIds = new Map([[there(first, "unit").key, there(held, "membership").unitId]]);
  for (const { key, parent, ...data } of others) {
    const parentId = there(unitIds.get(parent ?? ""), key);
    const above = there(administeredUnit(await scopeOf(store, admin), parentId), key);
    unitIds.set(key, await createUnit(store, above, data));
  }
  return unitIds;
}

async function addAccount(
  store: Store,
  admin: Actor,
  seed: SeedAccount,
  passwordHash: string,
  unitIds: ReadonlyMap<string, string>,
): Promise<Actor> {
  const held = seed.memberships.map(({ unit, role }) => ({
    ...{ unitId: there(unitIds.get(unit), unit), role },
  }));
  const first = there(held[0], `${seed.userName}'s first role`);
  await createAccount(store, named(seed, passwordHash), first); // the administrator is there already
  const scope = await scopeOf(store, admin);
  const all = await listAccounts(store);
  const account = there(
    all.find(({ name }) => name === seed.userName),
    seed.userName,
  );
  const managed = there(managedAccount(scope, account), seed.userName);
  for (const { unitId, role } of held) {
    await grantRole(store, managed, there(administeredUnit(scope, unitId), unitId), role);
  }
  return actorOf(store, account.id, seed.displayName);
}
