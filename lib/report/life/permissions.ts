import type { Action, Channel } from "./action";
import type { Party } from "./party";
import type { State } from "./state";

export type Allowed = Readonly<Partial<Record<Channel, readonly Party[]>>>;

const by = (...inSystem: Party[]): Allowed => ({ inSystem });
/** Decided here, or on paper, which the preparer records. */
const orOnPaper = (...inSystem: Party[]): Allowed => ({ inSystem, onPaper: ["preparer"] });

const everybodyOfTheUnit: readonly Party[] = ["preparer", "currentReviewer", "reviewer", "head"];
const comment: Allowed = { inSystem: everybodyOfTheUnit };
const withdraw = by("preparer");

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
  signed: { file: by("preparer", "head") },
  filed: {
    accept: { inSystem: ["competent"], onPaper: ["recorder"] },
    return: { inSystem: ["competent"], onPaper: ["recorder"] },
  },
  accepted: { publish: by("preparer", "head") },
  published: { amend: by("preparer") },
};
