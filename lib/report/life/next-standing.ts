import type { TransitionAction } from "./action";
import type { Standing } from "./state";

const plain = {
  withdraw: "drafting",
  return: "drafting",
  clear: "signing",
  sign: "signed",
  file: "filed",
  accept: "accepted",
  publish: "published",
  amend: "drafting",
} as const;

/** Where an action leads from a standing that permits it. `steps`: how many the unit's review has. */
export function nextStanding(now: Standing, action: TransitionAction, steps: number): Standing {
  const next = { step: null, number: now.number + 1, revision: now.revision };
  if (action === "sendForReview") {
    return { ...next, state: "reviewing", step: 0, revision: now.revision + 1 };
  }
  if (now.state === "filed" && action === "publish") return { ...next, state: "publishedFirst" };
  if (now.state === "publishedFirst" && action === "accept") return { ...next, state: "published" };
  if (action !== "approve") return { ...next, state: plain[action] };
  const step = (now.step ?? 0) + 1;
  return step < steps ? { ...next, state: "reviewing", step } : { ...next, state: "clearing" };
}
