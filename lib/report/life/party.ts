import type { Actor, Role } from "../actor";
import { holds, officesOf } from "../permissions";
import type { Report } from "../report";
import type { DraftWriter } from "./draft-writer";
import type { ReviewStep } from "./review-step";
import type { State } from "./state";
import { consentHoldsFor, consentWords, type Consent } from "./unit-rules";

/** What somebody is to a report at this moment. One person can be several. */
export const parties = [
  "preparer",
  "currentReviewer",
  "reviewer",
  "head",
  "competent",
  "recorder",
  "corrector",
] as const;
export type Party = (typeof parties)[number];

export const partyNames: Readonly<Record<Party, string>> = {
  preparer: "本单位填报人",
  currentReviewer: "这一步的审核人",
  reviewer: "本单位审核人",
  head: "本单位负责人",
  competent: "主管部门",
  recorder: "本单位填报人（主管部门没有账号时）",
  corrector: "本单位填报人（更正还没有送审过时）",
};

/** What the table of permissions needs to know of a report beside the report. */
export interface Circumstances {
  readonly steps: readonly ReviewStep[];
  /** Who sent or typed in the draft that the report stands at; none before the first. */
  readonly writers: readonly DraftWriter[];
  /** Who agreed that one person takes all steps of the unit's reports; null where nobody did. */
  readonly onePerson: Consent | null;
  /** The units above the report's, the nearest first. */
  readonly above: readonly string[];
  /** Whether anybody above can take a filing here. */
  readonly competentHere: boolean;
  /** 备案后才能公布: whether the unit is held to that. */
  readonly publishAfterAcceptance: boolean;
  /** Where it stood before 更正重发, while nothing of the correction was sent; null otherwise. */
  readonly corrects: State | null;
}

/** Nobody signs their own work: whoever is a preparer of a draft takes none of its steps. */
const NOT_BY_PREPARER: ReadonlySet<Party> = new Set<Party>([
  ...(["currentReviewer", "reviewer", "head", "competent"] as const),
]);

/** 一人办理 is of the unit: the office above is another one. */
const NOT_BY_ONE_PERSON: ReadonlySet<Party> = new Set(["competent"]);

/** Whether somebody sent the draft that a report stands at, or wrote most or a third of it. */
export const isDraftsPreparer = ({ writers }: Pick<Circumstances, "writers">, accountId: string) =>
  writers.some((each) => each.preparer && each.accountId === accountId);

/**
 * Why somebody who is a preparer of the draft may take its steps all the same, as they say (一人办理);
 * null where they may not, or are none.
 */
export function onePersonWords(
  circumstances: Pick<Circumstances, "writers" | "onePerson">,
  accountId: string,
): string | null {
  const { onePerson } = circumstances;
  if (!onePerson || !isDraftsPreparer(circumstances, accountId)) return null;
  return consentHoldsFor(onePerson, accountId) ? consentWords(onePerson) : null;
}

/** What the actor would be, had they not prepared the draft themselves. */
export function partiesBeforePreparing(
  actor: Actor,
  report: Report,
  {
    steps,
    above,
    competentHere,
    corrects,
  }: Pick<Circumstances, "steps" | "above" | "competentHere" | "corrects">,
): readonly Party[] {
  const own = (role: Role) => holds(actor, report.unitId, [role]);
  const { step } = report.standing;
  const is: Readonly<Record<Party, boolean>> = {
    preparer: own("preparer"),
    currentReviewer: step !== null && !!steps[step]?.people.includes(actor.accountId),
    reviewer: own("reviewer"),
    head: own("head"),
    competent: officesOf(actor).some((office) => above.includes(office)),
    recorder: own("preparer") && !competentHere,
    corrector: own("preparer") && corrects !== null,
  };
  return parties.filter((party) => is[party]);
}

export function partiesOf(
  actor: Actor,
  report: Report,
  circumstances: Circumstances,
): readonly Party[] {
  const { accountId } = actor;
  const held = partiesBeforePreparing(actor, report, circumstances);
  if (!isDraftsPreparer(circumstances, accountId)) return held;
  const alone = onePersonWords(circumstances, accountId) !== null;
  const barred = alone ? NOT_BY_ONE_PERSON : NOT_BY_PREPARER;
  return held.filter((party) => !barred.has(party));
}
