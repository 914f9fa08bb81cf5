import type { Channel, TransitionAction } from "./action";
import type { TransitionRequest } from "./transition";

const WITHOUT_REASON: Partial<Record<TransitionAction, string>> = {
  return: "请写明退回的理由，逐条写要改的地方。",
  withdrawSignature: "请写明撤回签发的理由，填报人和审核人都看得到。",
  amend: "请写明更正的理由；理由会随更正后的年报一起公布。",
};

/** These name who did it and on which day; every other one does where it was done on paper. */
const NAMED: ReadonlySet<TransitionAction> = new Set(["clear"]);

export const namesPerson = (action: TransitionAction, channel: Channel): boolean =>
  NAMED.has(action) || channel === "onPaper";

/** What is missing in a request, by the names of its inputs. Each says what to do. */
export function missingIn({
  action,
  channel,
  reason,
  person,
  personId,
  day,
}: TransitionRequest): Readonly<Record<string, string | undefined>> {
  const named = namesPerson(action, channel);
  return {
    reason: reason.trim() === "" ? WITHOUT_REASON[action] : undefined,
    person: named && !personId && !person?.trim() ? "请写明是谁办的。" : undefined,
    day: named && !day ? "请写明是哪一天办的。" : undefined,
  };
}
