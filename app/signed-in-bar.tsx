import { countOwnNotices } from "@/db/notices";
import { theStore } from "@/db/open";
import { findUnits } from "@/db/units";
import { countWaiting } from "@/db/waiting";
import { TopBar } from "@/components/ui/top-bar";
import { officesOf } from "@/lib/report/permissions";
import { orBroken } from "./or-broken";
import { requirePageSession } from "./require-actor";

async function bar() {
  const { actor } = await requirePageSession();
  const { accountId, name, memberships } = actor;
  const units = await findUnits(
    theStore(),
    memberships.map(({ unitId }) => unitId),
  );
  const waiting = await countWaiting(theStore(), actor);
  return (
    <TopBar
      account={accountId}
      person={name}
      units={units.map((unit) => unit.name)}
      administers={memberships.some(({ role }) => role === "admin")}
      takesFilings={officesOf(actor).length > 0}
      waiting={waiting}
      notices={(waiting ?? 0) + (await countOwnNotices(theStore(), actor))}
    />
  );
}

/** The top bar of whoever is signed in. Where it breaks, the page is there without. */
export const SignedInBar = () => orBroken(bar, null);
