import { theStore } from "@/db/open";
import { findUnits } from "@/db/units";
import { TopBar } from "@/components/ui/top-bar";
import { requirePageSession } from "./require-actor";

/** The top bar of whoever is signed in. */
export async function SignedInBar() {
  const { name, memberships } = (await requirePageSession()).actor;
  const units = await findUnits(
    theStore(),
    memberships.map(({ unitId }) => unitId),
  );
  return (
    <TopBar
      person={name}
      units={units.map((unit) => unit.name)}
      administers={memberships.some(({ role }) => role === "admin")}
    />
  );
}
