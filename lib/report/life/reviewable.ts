import type { Report } from "../report";
import { awaitsAcceptance, isUnderReview } from "./state";

/** A report, as far as somebody may see it. */
export interface Reviewable extends Report {
  /** All that the competent office is shown: the drafts that were filed, in order. null to the unit itself. */
  readonly filed: readonly number[] | null;
}

type Shown = Pick<Reviewable, "standing" | "filed">;

/** The frozen draft that is shown; null to the unit while it fills in the next one. */
export function shownDraft({ standing, filed }: Shown): number | null {
  const last = filed?.[filed.length - 1];
  if (last !== undefined) return last;
  return standing.state === "drafting" ? null : standing.revision;
}

/** The draft whose files, once it was signed, are handed out: the newest one, or the last one that was filed. */
export const handedOutDraft = (report: Shown): number =>
  shownDraft(report) ?? report.standing.revision;

/** The frozen drafts that came before what is shown, in order. */
export function earlierDrafts(report: Shown): readonly number[] {
  const { standing, filed } = report;
  if (filed) return filed.slice(0, -1);
  const before = standing.state === "drafting" ? standing.revision : standing.revision - 1;
  return Array.from({ length: Math.max(0, before) }, (_, at) => at + 1);
}

/** Whether what is shown is being decided on: then it is what changed that is looked for. */
export const isDecidedOn = ({ standing, filed }: Shown): boolean =>
  filed ? awaitsAcceptance(standing) : isUnderReview(standing);
