import { createHash } from "node:crypto";
import type { KnownUnit, Roster, UnitRef } from "@/lib/import/roster/roster";

const refId = (ref: UnitRef) => (ref.kind === "known" ? ref.unit.id : ref.row);

/** Names what a check found: a preview that was decided on is imported if the check finds the same again. */
export function outcomeOf<U extends KnownUnit>({ units, accounts, faults }: Roster<U>): string {
  const said = [
    units.map(({ row, parent }) => [row, refId(parent)]),
    accounts.map(({ row, unit }) => [row, refId(unit)]),
    faults,
  ];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}
