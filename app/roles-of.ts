import type { Unit } from "@/db/units";
import { roleNames, type Membership } from "@/lib/report/actor";

/** Memberships as a person reads them: 某某局：填报人. */
export function rolesOf(memberships: readonly Membership[], units: readonly Unit[]): string[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return memberships.map(({ unitId, role }) => `${names.get(unitId) ?? ""}：${roleNames[role]}`);
}
