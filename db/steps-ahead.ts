import { stepsAhead, type StepAhead } from "@/lib/report/life/steps-ahead";
import { isUnderReview } from "@/lib/report/life/state";
import { consentHoldsFor } from "@/lib/report/life/unit-rules";
import type { Report } from "@/lib/report/report";
import { draftPreparers } from "./draft-preparers";
import { reviewPeople, type UnitPeople } from "./review-people";
import type { Store } from "./store";
import { findRules } from "./unit-rules";

/** Whose steps: of a report that was sent for review, or of a unit's review in general. */
export interface Place extends Pick<Report, "unitId"> {
  readonly standing?: Pick<Report["standing"], "state" | "step">;
}

export const NOBODY: ReadonlySet<string> = new Set();

/** As `stepsAhead`; whoever may take all steps alone (一人办理) is asked for only where that matters. */
export async function stepsFrom(
  store: Store,
  { unitId, standing }: Place,
  people: UnitPeople,
  preparers: ReadonlySet<string>,
): Promise<readonly StepAhead[]> {
  const steps = stepsAhead(people, preparers, standing);
  if (preparers.size === 0 || steps.every(({ stuck }) => stuck === null)) return steps;
  const { onePerson } = await findRules(store, unitId);
  if (!onePerson) return steps;
  const barred = [...preparers].filter((id) => !consentHoldsFor(onePerson, id));
  return stepsAhead(people, new Set(barred), standing);
}

/** A unit's only preparer takes no step of its reports; of several, each can take those of another's. */
export const onlyPreparer = ({ preparers }: UnitPeople): ReadonlySet<string> =>
  preparers.length === 1 ? new Set(preparers) : NOBODY;

/** The steps before a report, or those of its whole review while it is filled in: then by `sender`, where one is named. */
export async function stepsAheadOf(
  store: Store,
  { id, unitId, standing }: Pick<Report, "id" | "unitId" | "standing">,
  sender?: string,
): Promise<readonly StepAhead[]> {
  const people = (await reviewPeople(store, [unitId])).get(unitId);
  if (!people) return [];
  const sent = isUnderReview(standing);
  const own = sent ? (await draftPreparers(store, [id])).get(id) : undefined;
  const preparers = sent ? (own ?? NOBODY) : sender ? new Set([sender]) : onlyPreparer(people);
  return stepsFrom(store, { unitId, standing }, people, preparers);
}
