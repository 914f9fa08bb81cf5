import type { Unit } from "@/db/units";
import type { AdminScope } from "@/lib/auth/administration";
import type { UnitChoice } from "@/components/admin/unit-role-inputs";

/** The units of a scope that something new can be added to. */
export function unitChoices({ units }: AdminScope<Unit>): UnitChoice[] {
  return units
    .filter(({ unit }) => unit.disabledAt === null)
    .map(({ unit: { id, name }, depth }) => ({ id, name, depth }));
}
