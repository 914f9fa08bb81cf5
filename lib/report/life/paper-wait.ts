import { isPreparer } from "../permissions";
import { NotNow, Refused } from "../refused";
import type { TransitionAction } from "./action";
import type { Statement } from "./objection";
import { isDraftsPreparer, type Circumstances } from "./party";
import type { Asked } from "./permit";
import { isUnderReview, type Standing } from "./state";
import type { UnitRules } from "./unit-rules";

/** 没有确认 by the person, 收回 by a preparer. */
export const paperWaitEndings = ["declined", "takenBack"] as const;
export type PaperWaitEnding = (typeof paperWaitEndings)[number];

/** A step that was recorded on paper and waits for whoever signed it (等本人确认): the report has not moved. */
export interface PaperWait {
  readonly id: string;
  readonly action: TransitionAction;
  /** The newest transition when it was recorded. */
  readonly seen: number;
  /** Whoever recorded it, and their display name. */
  readonly recordedBy: string;
  readonly by: string;
  readonly at: Date;
  /** Whoever is said to have signed, their account, the day and what is written there. */
  readonly person: string;
  readonly personId: string;
  readonly day: string;
  readonly reason: string;
  /** What ended it without a step; null where nothing did. */
  readonly ended: (Statement & { readonly ending: PaperWaitEnding }) | null;
}

/** Whether it still waits: what was done meanwhile, in the system or by 撤回, makes it void. */
export const isAwaited = (
  { seen, ended }: Pick<PaperWait, "seen" | "ended">,
  { number }: Pick<Standing, "number">,
): boolean => ended === null && seen === number;

/** By whoever signed, with their own account, and never by whose draft it is. */
export const mayConfirm = (
  { personId }: Pick<PaperWait, "personId">,
  { actor, circumstances }: Pick<Asked, "actor" | "circumstances">,
): boolean => actor.accountId === personId && !isDraftsPreparer(circumstances, personId);

/** Throws NotNow where it waits no more, Refused to anybody but whoever signed. */
export function requireConfirmable(wait: PaperWait | undefined, asked: Asked): PaperWait {
  const awaited = requireAwaited(wait, asked);
  if (mayConfirm(awaited, asked)) return awaited;
  throw new Refused(`这一步由${awaited.person}本人确认；填报人不能确认自己的稿子。`);
}

/** Of which step: 没有确认 by whoever signed, 收回 by a preparer. Throws NotNow or Refused. */
export function endingBy(
  wait: PaperWait | undefined,
  asked: Asked,
): Pick<PaperWait, "action"> & { readonly ending: PaperWaitEnding } {
  const awaited = requireAwaited(wait, asked);
  const { action } = awaited;
  if (mayConfirm(awaited, asked)) return { action, ending: "declined" };
  if (isPreparer(asked.actor, asked.report)) return { action, ending: "takenBack" };
  throw new Refused(`这一步由${awaited.person}本人确认，登记由本单位填报人收回。`);
}

function requireAwaited(wait: PaperWait | undefined, { report }: Asked): PaperWait {
  if (wait && isAwaited(wait, report.standing)) return wait;
  throw new NotNow("这次登记已经不等确认了：办过了、收回了，或者年报往下走了。请看办理过程。");
}

/** What is asked of a step on paper, of the actor who records it. */
export interface PaperAsked {
  readonly rules: Pick<UnitRules, "confirmPaper">;
  readonly standing: Standing;
  readonly circumstances: Circumstances;
  /** The account of whoever signed; undefined of who has none. */
  readonly personId: string | undefined;
}

const NO_ACCOUNT =
  "本单位的线下办理须本人确认。请在「谁签的」里选签的人；签的人没有账号的，请管理员先给他建账号、加角色。";
const OWN = "填报人不能确认自己填报的稿子，这一步不能线下办。请在办理页面直接办。";

/**
 * Whether a step on paper waits for whoever signed it. Throws NotNow where it would, and nobody could
 * confirm it; a step that the unit itself keeps for people without accounts goes on with its scan.
 */
export function awaitsConfirmation({ rules, standing, circumstances, personId }: PaperAsked) {
  if (!rules.confirmPaper || !isUnderReview(standing)) return false;
  const step = standing.step === null ? undefined : circumstances.steps[standing.step];
  if (personId === undefined) {
    if (step?.onPaper && step.people.length === 0) return false;
    throw new NotNow(NO_ACCOUNT);
  }
  if (isDraftsPreparer(circumstances, personId)) throw new NotNow(OWN);
  return true;
}

/** Said where the reason is missing. */
export const WITHOUT_DECLINE = "请写明为什么不确认，例如：这张纸不是我签的。";
