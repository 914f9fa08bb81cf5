import { dayDone, type Transition } from "@/lib/report/life/transition";
import type { Task } from "./task";

/** A step of a report's life, as far as it says when something was done. */
export type DatedStep = Pick<Transition, "action" | "number" | "at" | "day">;

/** When each was done, as 2019-03-20; null where it is not. */
export type DaysDone = Readonly<Record<Task, string | null>>;

export const NOTHING_DONE: DaysDone = { filing: null, publication: null };

/** What the competent office, or the unit by a correction, did next with what was filed. */
const outcomes: ReadonlySet<string> = new Set(["accept", "return", "amend", "file"]);

/**
 * The first time counts: what is corrected afterwards was done. A filing that the competent office
 * returned was none. `steps` in order; others than 报送, 备案, 退回, 公布 and 更正重发 may be left out.
 */
export function daysDone(steps: readonly DatedStep[]): DaysDone {
  const outcomeOf = ({ number }: DatedStep) =>
    steps.find((step) => step.number > number && outcomes.has(step.action));
  const filing = steps.find(
    (step) => step.action === "file" && outcomeOf(step)?.action !== "return",
  );
  const publication = steps.find(({ action }) => action === "publish");
  return {
    filing: filing ? filedOn(filing, outcomeOf(filing)) : null,
    publication: publication ? dayDone(publication) : null,
  };
}

/** What an office without accounts took on paper was filed by then, be it recorded here later. */
function filedOn(filing: DatedStep, next: DatedStep | undefined): string {
  const [recorded, taken] = [dayDone(filing), next?.action === "accept" ? next.day : null];
  return taken !== null && taken < recorded ? taken : recorded;
}
