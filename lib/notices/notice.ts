import type { Standing } from "@/lib/report/life/state";

interface OfReport {
  /** The same for the same thing, however often it is listed; another for the next. */
  readonly key: string;
  readonly reportId: string;
  readonly unitName: string;
  readonly year: number;
  readonly revision: number;
  /** Since when it holds. */
  readonly at: Date;
  /** The display name of whose step brought it about. */
  readonly by: string;
}

/** 退回: a report that its preparers are to mend. */
export interface ReturnedNotice extends OfReport {
  readonly kind: "returned";
  /** Who decided it, where that is not `by`. */
  readonly person: string | null;
}

/** 等您办: a report that the person may decide on. */
export interface WaitingNotice extends OfReport {
  readonly kind: "waiting";
  readonly state: Standing["state"];
  /** The name of the step of review; null outside of review, and where the unit has set up none. */
  readonly step: string | null;
}

/** Something for one person to do. Derived from where reports stand, never stored (decision 28). */
export type Notice = ReturnedNotice | WaitingNotice;

/** Names a notice by the step of the report's life that it comes of. */
export const keyOfStep = (kind: Notice["kind"], reportId: string, number: number): string =>
  `${kind}:${reportId}:${number}`;
