import { holds } from "../permissions";
import { isDraftsPreparer } from "./party";
import { isPermitted, type Asked } from "./permit";
import type { Standing } from "./state";
import type { Transition } from "./transition";

/** A step of a report's life that was recorded as done on paper. */
export interface PaperStep extends Pick<Transition, "number" | "action" | "revision" | "at"> {
  /** Where the report stood when it was taken. */
  readonly before: Standing;
  /** Whoever recorded it. */
  readonly recordedBy: string;
  /** Their display name. */
  readonly by: string;
  /** Whoever is said to have signed, on which day, and that person's account if they have one. */
  readonly person: string | null;
  readonly personId: string | null;
  readonly day: string | null;
  /** The accounts that said 本人已确认 or 没有异议. */
  readonly answeredBy: ReadonlySet<string>;
}

/** 本人已确认: by whoever signed it, with their own account. */
export const isConfirmed = ({ personId, answeredBy }: PaperStep): boolean =>
  personId !== null && answeredBy.has(personId);

/** A step on paper that names nobody may be signed by whoever reviews or heads the unit. */
export function isNobodys({ report: { standing }, circumstances }: Asked): boolean {
  const step = standing.step === null ? undefined : circumstances.steps[standing.step];
  return !!step?.onPaper && step.people.length === 0;
}

/**
 * Whether a step on paper could have been this person's to take in the system, or bears their name: they
 * are told of it and may object. Steps of an earlier draft count no more; what the person who signed has
 * confirmed passed nobody over; whose report it is objects to nothing.
 */
export function wasPassedOver(asked: Asked, step: PaperStep): boolean {
  const { actor, report, circumstances } = asked;
  if (step.revision !== report.standing.revision || isConfirmed(step)) return false;
  if (isDraftsPreparer(circumstances, actor.accountId)) return false;
  const then = { ...asked, report: { ...report, standing: step.before } };
  if (step.personId === actor.accountId || isPermitted(then, step.action)) return true;
  return isNobodys(then) && holds(actor, report.unitId, ["reviewer", "head"]);
}
