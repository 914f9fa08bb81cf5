import type { TransitionAction } from "./action";
import type { Standing, State } from "./state";

const plain = {
  withdraw: "drafting",
  return: "drafting",
  clear: "signing",
  sign: "signed",
  withdrawSignature: "signing",
  file: "filed",
  accept: "accepted",
  publish: "published",
  amend: "drafting",
  cancelAmendment: "published",
} as const;

/**
 * Where an action leads from a standing that permits it. `steps`: how many the unit's review has;
 * `corrects`: where it stood before 更正重发.
 */
export function nextStanding(
  now: Standing,
  action: TransitionAction,
  steps: number,
  corrects: State | null = null,
): Standing {
  const next = { step: null, number: now.number + 1, revision: now.revision };
  if (action === "sendForReview") {
    return { ...next, state: "reviewing", step: 0, revision: now.revision + 1 };
  }
  if (action === "cancelAmendment" && corrects) return { ...next, state: corrects };
  if (now.state === "filed" && action === "publish") return { ...next, state: "publishedFirst" };
  if (now.state === "publishedFirst" && action === "accept") return { ...next, state: "published" };
  if (action !== "approve") return { ...next, state: plain[action] };
  const step = (now.step ?? 0) + 1;
  return step < steps ? { ...next, state: "reviewing", step } : { ...next, state: "clearing" };
}
