import type { Actor, Role } from "./actor";
import type { Report } from "./report";

/** Thrown where somebody may not do what they asked; `message` is shown to them. */
export class Refused extends Error {}

declare const checked: unique symbol;
/** A report that somebody may edit. Only `editableBy` makes one, and writes in db/ take nothing else. */
export type Editable = Report & { readonly [checked]: "editable"; readonly actor: Actor };

/** Whether the actor holds one of the roles in the unit. */
export function holds(actor: Actor, unitId: string, roles: readonly Role[]): boolean {
  return actor.memberships.some((held) => held.unitId === unitId && roles.includes(held.role));
}

/** Everybody of the unit may read its reports. A stranger learns nothing of them, not even that they exist. */
export function canRead(actor: Actor, report: Pick<Report, "unitId">): boolean {
  return holds(actor, report.unitId, ["preparer", "reviewer", "head"]);
}

export function canEdit(actor: Actor, report: Pick<Report, "unitId">): boolean {
  return holds(actor, report.unitId, ["preparer"]);
}

export function editableBy(actor: Actor, report: Report): Editable {
  if (!canEdit(actor, report)) throw new Refused("只有本单位的填报人可以修改这份年报。");
  return { ...report, actor } as Editable;
}

/** Whether the actor may begin a report for the unit. */
export function canBegin(actor: Actor, unitId: string): boolean {
  return holds(actor, unitId, ["preparer"]);
}
