import type { Actor, Role } from "./actor";
import { stateNames, type Standing } from "./life/state";
import { NotNow, Refused } from "./refused";
import type { Report } from "./report";

declare const checked: unique symbol;
/** A report that somebody may edit. Only `editableBy` makes one, and writes in db/ take nothing else. */
export type Editable = Report & { readonly [checked]: "editable"; readonly actor: Actor };

/** Whether the actor holds one of the roles in the unit. */
export function holds(actor: Actor, unitId: string, roles: readonly Role[]): boolean {
  return actor.memberships.some((held) => held.unitId === unitId && roles.includes(held.role));
}

/** The units in which the actor holds one of the roles. */
export const unitsWhere = (actor: Actor, roles: readonly Role[]): string[] =>
  actor.memberships.flatMap(({ unitId, role }) => (roles.includes(role) ? [unitId] : []));

/** The units for which the actor takes, as the competent office, the filings of those below. */
export const officesOf = (actor: Actor): string[] => unitsWhere(actor, ["competent"]);

/** An office that somebody sets deadlines for. Only `deadlineOffices` makes one, and writes in db/ take nothing else. */
export interface DeadlineOffice {
  readonly id: string;
  readonly actor: Actor;
  readonly [checked]: "office";
}

/**
 * The offices for which the actor sets deadlines and grants extensions: where they take filings or are
 * 管理员, if others stand below. A unit without any below would be setting its own.
 */
export function deadlineOffices(
  actor: Actor,
  withUnitsBelow: ReadonlySet<string>,
): readonly DeadlineOffice[] {
  const held = new Set(unitsWhere(actor, ["competent", "admin"]));
  return [...held]
    .filter((id) => withUnitsBelow.has(id))
    .map((id) => ({ id, actor }) as DeadlineOffice);
}

/** Everybody of the unit may read its reports, after it was disabled too, and so may its successor's people. A stranger learns nothing of them, not even that they exist. */
export function canRead(actor: Actor, report: Pick<Report, "unitId">): boolean {
  return readsOnly(actor, report) || holds(actor, report.unitId, readingRoles);
}

/** Whoever holds one of these reads the unit's reports. */
export const readingRoles: readonly Role[] = ["preparer", "reviewer", "head"];

export const readsOnly = ({ readsOnly: units }: Actor, { unitId }: Pick<Report, "unitId">) =>
  units?.includes(unitId) ?? false;

/** Whether the actor fills in the unit's reports; in which state one can be filled in, `editableBy` asks. */
export function isPreparer(actor: Actor, report: Pick<Report, "unitId">): boolean {
  return holds(actor, report.unitId, ["preparer"]);
}

/** Throws Refused to who is no preparer, NotNow while the report is not 填报中. */
export function editableBy(actor: Actor, report: Report): Editable {
  if (!isPreparer(actor, report)) throw new Refused("只有本单位的填报人可以修改这份年报。");
  requireDrafting(report.standing);
  return { ...report, actor } as Editable;
}

/** What is with the reviewers or signed stays as it is. */
export function requireDrafting({ state }: Pick<Standing, "state">): void {
  if (state === "drafting") return;
  throw new NotNow(
    `这份年报现在是「${stateNames[state]}」，内容不能修改，刚才的没有保存。要改请先撤回或等退回。`,
  );
}

/** A report that somebody may remove. Only `removableBy` makes one. */
export type Removable = Editable & { readonly removable: true };

/** Throws Refused to who is no preparer, NotNow once the report was sent for review. */
export function removableBy(actor: Actor, report: Report): Removable {
  const editable = editableBy(actor, report);
  requireNeverSent(report.standing);
  return { ...editable, removable: true };
}

/** What was sent stays, even where it was withdrawn: its drafts and steps are kept for good. */
export function requireNeverSent({ number }: Pick<Standing, "number">): void {
  if (number > 0) throw new NotNow("这份年报送审过，不能删除。");
}

/** Whether the actor may begin a report for the unit. */
export function canBegin(actor: Actor, unitId: string): boolean {
  return holds(actor, unitId, ["preparer"]);
}
