import type { Membership, Role } from "@/lib/report/actor";
import type { HeldAccount } from "./administration";

/** The roles that an account holds in a unit, which are what can be handed over. */
export function rolesIn({ memberships }: HeldAccount, unitId: string): Role[] {
  return memberships.filter((held) => held.unitId === unitId).map(({ role }) => role);
}

export interface Candidate extends HeldAccount {
  readonly disabledAt: Date | null;
}

/** Who can take over from an account: anybody else who can sign in; those of its own units first. */
export function successors<A extends Candidate>(from: HeldAccount, accounts: readonly A[]): A[] {
  const own = new Set(from.memberships.map(({ unitId }: Membership) => unitId));
  const near = ({ memberships }: A) => memberships.some(({ unitId }) => own.has(unitId));
  const others = accounts.filter(({ id, disabledAt }) => id !== from.id && disabledAt === null);
  return [...others.filter(near), ...others.filter((account) => !near(account))];
}
