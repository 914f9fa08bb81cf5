import type { Actor, Role } from "../actor";
import { holds, officesOf } from "../permissions";
import type { Report } from "../report";
import type { ReviewStep } from "./review-step";

/** What somebody is to a report at this moment. One person can be several. */
export const parties = [
  "preparer",
  "currentReviewer",
  "reviewer",
  "head",
  "competent",
  "recorder",
] as const;
export type Party = (typeof parties)[number];

export const partyNames: Readonly<Record<Party, string>> = {
  preparer: "本单位填报人",
  currentReviewer: "这一步的审核人",
  reviewer: "本单位审核人",
  head: "本单位负责人",
  competent: "主管部门",
  recorder: "本单位填报人（主管部门没有账号时）",
};

/** What the table of permissions needs to know of a report beside the report. */
export interface Circumstances {
  readonly steps: readonly ReviewStep[];
  /** The accounts that wrote in the report or sent it for review. */
  readonly authors: ReadonlySet<string>;
  /** The units above the report's, the nearest first. */
  readonly above: readonly string[];
  /** Whether anybody above can take a filing here. */
  readonly competentHere: boolean;
  /** 备案后才能公布: whether the unit is held to that. */
  readonly publishAfterAcceptance: boolean;
}

/** Whoever wrote in a report neither reviews nor signs it. */
const NOT_BY_AUTHORS: ReadonlySet<Party> = new Set(["currentReviewer", "reviewer", "head"]);

/** What the actor would be, had they not written in the report themselves. */
export function partiesBeforeAuthorship(
  actor: Actor,
  report: Report,
  { steps, above, competentHere }: Pick<Circumstances, "steps" | "above" | "competentHere">,
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
  };
  return parties.filter((party) => is[party]);
}

export function partiesOf(
  actor: Actor,
  report: Report,
  circumstances: Circumstances,
): readonly Party[] {
  const wrote = circumstances.authors.has(actor.accountId);
  return partiesBeforeAuthorship(actor, report, circumstances).filter(
    (party) => !(wrote && NOT_BY_AUTHORS.has(party)),
  );
}
