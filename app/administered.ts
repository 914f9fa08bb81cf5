import { notFound } from "next/navigation";
import { findAccount, type Account } from "@/db/accounts";
import { listMemberships } from "@/db/memberships";
import { accountsWith } from "@/db/review-steps";
import type { Store } from "@/db/store";
import { listUnits, type Unit } from "@/db/units";
import {
  adminScope,
  administeredUnit,
  managedAccount,
  refuseDecidingOneself,
  type AdministeredUnit,
  type AdminScope,
  type ManagedAccount,
} from "@/lib/auth/administration";
import type { Actor, Role } from "@/lib/report/actor";

/** What the actor administers at this moment; inside a transaction, at that of the transaction. */
export async function currentScope(store: Store, actor: Actor): Promise<AdminScope<Unit>> {
  const memberships = await listMemberships(store, actor.accountId);
  return adminScope({ ...actor, memberships }, await listUnits(store));
}

/** What the actor administers; for who administers nothing there is nothing here. */
export async function requireAdministrator(store: Store, actor: Actor): Promise<AdminScope<Unit>> {
  const scope = await currentScope(store, actor);
  return scope.units.length > 0 ? scope : notFound();
}

/** A unit that the actor may administer; any other is not found, whether it exists or not. */
export async function requireUnit(
  store: Store,
  actor: Actor,
  id: string,
): Promise<AdministeredUnit<Unit>> {
  return administeredUnit(await currentScope(store, actor), id) ?? notFound();
}

/** The roles are about to be an account's: throws Refused where an administrator gives themselves what decides on reports. */
export async function requireNotOneself(
  store: Store,
  actor: Actor,
  to: ManagedAccount,
  roles: readonly Role[],
): Promise<void> {
  const everywhere = (await listUnits(store)).map(({ id }) => id);
  const administrators = await accountsWith(store, everywhere, ["admin"]);
  const others = administrators.some((id) => id !== actor.accountId);
  refuseDecidingOneself({ actor, to, roles, others });
}

/** An account that the actor may administer; any other is not found, whether it exists or not. */
export async function requireAccount(
  store: Store,
  actor: Actor,
  id: string,
): Promise<ManagedAccount<Account>> {
  const account = await findAccount(store, id);
  const scope = await currentScope(store, actor);
  return (account && managedAccount(scope, account)) ?? notFound();
}
