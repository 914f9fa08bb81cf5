import type { TransitionAction } from "./action";
import { awaitsAcceptance } from "./state";
import type { Transition } from "./transition";

/** Between the unit and its competent office, or the public. All others are the unit's own affair. */
const outward: ReadonlySet<TransitionAction> = new Set([
  ...(["sign", "file", "accept", "publish", "amend"] as const),
]);

/** Whether a step of a draft is the competent office's to know of; its own 退回 aside. */
export const goesOut = (
  { action, revision }: Pick<Transition, "action" | "revision">,
  filed: readonly number[],
): boolean => filed.includes(revision) && outward.has(action);

/**
 * The steps that the competent office reads (decision 36): of each draft that was filed its 签发 and what
 * came after, the office's own 退回 among it; not who reviewed it, what they said, or what the unit returned
 * or withdrew. `transitions` in order.
 */
export const ofTheFiling = (
  transitions: readonly Transition[],
  filed: readonly number[],
): Transition[] =>
  transitions.filter((step, at) => {
    const before = transitions[at - 1];
    const byOffice = step.action === "return" && before !== undefined && awaitsAcceptance(before);
    return byOffice || goesOut(step, filed);
  });
