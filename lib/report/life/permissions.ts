import type { Action, Channel } from "./action";
import type { Party } from "./party";
import type { State } from "./state";

export interface Allowed extends Readonly<Partial<Record<Channel, readonly Party[]>>> {
  /** The rule of a unit (lib/report/life/unit-rules.ts) under which it may not be done. */
  readonly unless?: "publishAfterAcceptance";
}

const by = (...inSystem: Party[]): Allowed => ({ inSystem });
/** Decided here, or on paper, which the preparer records. */
const orOnPaper = (...inSystem: Party[]): Allowed => ({ inSystem, onPaper: ["preparer"] });

const everybodyOfTheUnit: readonly Party[] = ["preparer", "currentReviewer", "reviewer", "head"];
const comment: Allowed = { inSystem: everybodyOfTheUnit };
const withdraw = by("preparer");
const publish = by("preparer", "head");
const amend = by("preparer");
const correct = by("preparer", "head");
/** 备案 follows 报送, before 公布 or after it. */
const byCompetentOffice: Allowed = { inSystem: ["competent"], onPaper: ["recorder"] };
const withTheOffice = {
  comment: by("competent"),
  accept: byCompetentOffice,
  return: byCompetentOffice,
};

/**
 * Who may do what with a report in which state: the one table that server, pages, tests and
 * docs/permissions.md go by. What is not named is refused.
 */
export const permissions: Readonly<Record<State, Readonly<Partial<Record<Action, Allowed>>>>> = {
  drafting: {
    edit: by("preparer"),
    remove: by("preparer"),
    comment,
    sendForReview: by("preparer"),
    cancelAmendment: by("corrector"),
  },
  reviewing: {
    comment,
    approve: orOnPaper("currentReviewer"),
    return: orOnPaper("currentReviewer"),
    withdraw,
  },
  clearing: {
    comment,
    clear: orOnPaper("reviewer", "head"),
    return: orOnPaper("reviewer", "head"),
    withdraw,
  },
  signing: { comment, sign: orOnPaper("head"), return: orOnPaper("head"), withdraw },
  signed: { file: by("preparer", "head"), withdrawSignature: by("head") },
  filed: { ...withTheOffice, publish: { ...publish, unless: "publishAfterAcceptance" } },
  accepted: { publish },
  publishedFirst: { ...withTheOffice, amend, correct },
  published: { amend, correct },
};
