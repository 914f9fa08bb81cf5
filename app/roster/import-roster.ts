import { addRoster } from "@/db/roster";
import type { Store } from "@/db/store";
import type { Unit } from "@/db/units";
import type { Slip } from "@/components/roster/slips";
import { hashOneTimePassword } from "@/lib/auth/password-hash";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { checkRoster } from "@/lib/import/roster/check-roster";
import type { Roster, RosterAccount } from "@/lib/import/roster/roster";
import type { RosterRows } from "@/lib/import/roster/rows";
import type { Actor } from "@/lib/report/actor";
import { requireAdministrator } from "../administered";
import { knownTo } from "./known";
import { outcomeOf } from "./outcome";

/** Since the preview somebody has changed what the rows are checked against. Nothing was stored. */
export class RosterChanged extends Error {}

/** The rows checked at this moment, if that finds what the person was shown. */
async function asShown(
  store: Store,
  actor: Actor,
  rows: RosterRows,
  shown: string,
): Promise<Roster<Unit>> {
  const scope = await requireAdministrator(store, actor);
  const roster = checkRoster(rows, await knownTo(store, scope));
  if (outcomeOf(roster) !== shown) throw new RosterChanged();
  return roster;
}

/** One after another, so that who signs in meanwhile waits for one hash and not for all. */
async function withPasswords(accounts: readonly RosterAccount<Unit>[]) {
  const made = [];
  for (const account of accounts) {
    const password = oneTimePassword();
    made.push({ ...account, password, passwordHash: await hashOneTimePassword(password) });
  }
  return made;
}

/**
 * Stores the rows that are sound, all or none; `shown` names what the person decided on. Passwords
 * are hashed before the transaction, which asks everything again.
 */
export async function importRoster(
  store: Store,
  actor: Actor,
  rows: RosterRows,
  shown: string,
): Promise<{ readonly units: number; readonly slips: readonly Slip[] }> {
  const { accounts } = await asShown(store, actor, rows, shown);
  const people = await withPasswords(accounts);
  const { units } = await store.transaction(async () => {
    const roster = await asShown(store, actor, rows, shown);
    await addRoster(store, { units: roster.units, accounts: people });
    return roster;
  });
  const slips = people.map(({ unitName, displayName, name, password }) => ({
    ...{ unitName, displayName, name, password },
  }));
  return { units: units.length, slips };
}
