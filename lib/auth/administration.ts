import type { Actor, Membership, Role } from "@/lib/report/actor";
import { Refused } from "@/lib/report/refused";

/** A unit's place in the tree. */
export interface PlacedUnit {
  readonly id: string;
  readonly parentId: string | null;
}

declare const checked: unique symbol;
/** A unit that somebody may administer. Only `administeredUnit` makes one. */
export type AdministeredUnit<U = PlacedUnit> = U & { readonly [checked]: "administered" };
/** An account that somebody may administer. Only `managedAccount` makes one. */
export type ManagedAccount<A = HeldAccount> = A & { readonly [checked]: "managed" };

export interface HeldAccount {
  readonly id: string;
  readonly memberships: readonly Membership[];
}

/** A unit with how deep it stands below the one where the list begins. */
export interface ListedUnit<U extends PlacedUnit> {
  readonly unit: AdministeredUnit<U>;
  readonly depth: number;
}

/** What an actor administers: the units where they are 管理员 and all below, each after its parent. */
export interface AdminScope<U extends PlacedUnit = PlacedUnit> {
  readonly actor: Actor;
  readonly units: readonly ListedUnit<U>[];
}

/** `units`: all of them, in the order in which sisters are to be listed. */
export function adminScope<U extends PlacedUnit>(actor: Actor, units: readonly U[]): AdminScope<U> {
  const own = new Set(
    actor.memberships.filter(({ role }) => role === "admin").map(({ unitId }) => unitId),
  );
  const list = (parentId: string | null, depth: number, within: boolean): ListedUnit<U>[] =>
    units
      .filter((unit) => unit.parentId === parentId)
      .flatMap((unit) => {
        const mine = within || own.has(unit.id);
        const below = list(unit.id, mine ? depth + 1 : depth, mine);
        return mine ? [{ unit: unit as AdministeredUnit<U>, depth }, ...below] : below;
      });
  return { actor, units: list(null, 0, false) };
}

/** Whether nothing stands above what the actor administers. */
export const administersAll = (scope: AdminScope): boolean =>
  scope.units.some(({ unit }) => unit.parentId === null);

export function administeredUnit<U extends PlacedUnit>(
  scope: AdminScope<U>,
  unitId: string,
): AdministeredUnit<U> | undefined {
  return scope.units.find(({ unit }) => unit.id === unitId)?.unit;
}

/**
 * The account, if the actor administers every unit that it has a role in: who administers only some
 * of them could otherwise reset its password and act elsewhere. One without any role belongs to who
 * administers a top unit.
 */
export function managedAccount<A extends HeldAccount>(
  scope: AdminScope,
  account: A,
): ManagedAccount<A> | undefined {
  const top = administersAll(scope);
  const all = account.memberships.every(({ unitId }) => administeredUnit(scope, unitId));
  return (account.memberships.length > 0 ? all : top) ? (account as ManagedAccount<A>) : undefined;
}

/** An administrator who locks themselves out may leave nobody who can let them in again. */
export function refuseOneself(actor: Actor, account: ManagedAccount): void {
  if (account.id === actor.accountId) {
    throw new Refused("这是您自己的账号。请由另一位管理员来做，以免您自己不能再进入管理。");
  }
}

/** What decides on a report. */
const DECIDING: ReadonlySet<Role> = new Set<Role>(["reviewer", "head", "competent"]);

/** An administrator gives nobody's decisions to themselves, unless `others` says that nobody else could. */
export function refuseDecidingOneself({
  actor,
  to,
  roles,
  others,
}: {
  readonly actor: Actor;
  readonly to: ManagedAccount;
  readonly roles: readonly Role[];
  readonly others: boolean;
}): void {
  if (to.id !== actor.accountId || !others || !roles.some((role) => DECIDING.has(role))) return;
  throw new Refused(
    "这是您自己的账号，审核人、负责人、主管部门不能自己给自己。请由另一位管理员来设。",
  );
}

/** As `refuseOneself`, for the unit that the actor's right comes from. */
export function refuseOwnUnit(actor: Actor, unit: AdministeredUnit): void {
  if (actor.memberships.some(({ unitId, role }) => unitId === unit.id && role === "admin")) {
    throw new Refused("您是这个单位的管理员。请由上级单位的管理员来停用它。");
  }
}
