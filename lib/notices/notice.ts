import type { DueSource } from "@/lib/deadlines/due-day";
import type { DueStanding } from "@/lib/deadlines/due-standing";
import type { Task } from "@/lib/deadlines/task";
import type { TransitionAction } from "@/lib/report/life/action";
import type { Standing } from "@/lib/report/life/state";

interface Noticed {
  /** The same for the same thing, however often it is listed; another for the next. */
  readonly key: string;
  readonly unitName: string;
  readonly year: number;
  /** Since when it holds. */
  readonly at: Date;
}

/** Of a step of a report's life. */
interface OfStep extends Noticed {
  readonly reportId: string;
  readonly revision: number;
  /** The display name of whose step brought it about. */
  readonly by: string;
}

/** 退回: a report that its preparers are to mend. */
export interface ReturnedNotice extends OfStep {
  readonly kind: "returned";
  /** Who decided it, where that is not `by`. */
  readonly person: string | null;
}

/** 等您办: a report that the person may decide on. */
export interface WaitingNotice extends OfStep {
  readonly kind: "waiting";
  readonly state: Standing["state"];
  /** The name of the step of review; null outside of review, and where the unit has set up none. */
  readonly step: string | null;
}

/** 退回了: a report that the person had let pass, and somebody after them did not. */
export interface SentBackNotice extends OfStep {
  readonly kind: "sentBack";
  /** Who decided it, where that is not `by`. */
  readonly person: string | null;
}

/** 等线下办: a report that the person fills in, at a step that is signed on paper and recorded by them. */
export interface OnPaperNotice extends OfStep {
  readonly kind: "onPaper";
  readonly step: string;
}

/** 登记了线下办理: a step that the person could have taken, or is said to have signed, was recorded on paper. */
export interface PassedOverNotice extends OfStep {
  readonly kind: "passedOver";
  /** The transition's. */
  readonly number: number;
  readonly action: TransitionAction;
  /** Whoever is said to have signed. */
  readonly person: string;
  /** Whether that is whom the notice is for. */
  readonly isOneself: boolean;
}

/** 异议 that is open: to whose report it is, and to those who may lift it. */
export interface ObjectedNotice extends OfStep {
  readonly kind: "objected";
  readonly action: TransitionAction;
  readonly mayLift: boolean;
  /** Whether the person can look at the report. */
  readonly mayRead: boolean;
}

/** 等本人确认: a step on paper that bears the person's name; 没有确认, to the preparers who recorded it. */
export interface PaperNotice extends OfStep {
  readonly kind: "toConfirm" | "declined";
  readonly action: TransitionAction;
}

/** 没有人能办: a step of a report under review that no account can take, to its preparers and to administrators. */
export interface StuckNotice extends Noticed {
  readonly kind: "stuck";
  readonly reportId: string;
  readonly unitId: string;
  /** Which step, and why. */
  readonly said: string;
  /** Whether the report is the person's own to fill in; otherwise they administer its unit. */
  readonly isOwn: boolean;
}

/** 期限: something of a year's report that is not done and due soon, or overdue. */
export interface DeadlineNotice extends Noticed {
  readonly kind: "deadline";
  /** Null where the report is not begun. */
  readonly reportId: string | null;
  readonly task: Task;
  /** As 2019-03-31. */
  readonly day: string;
  readonly source: DueSource;
  readonly standing: DueStanding;
}

/** Something for one person to do. Derived from where reports stand, never stored (decision 28). */
export type Notice =
  | ReturnedNotice
  | WaitingNotice
  | SentBackNotice
  | OnPaperNotice
  | PassedOverNotice
  | ObjectedNotice
  | PaperNotice
  | StuckNotice
  | DeadlineNotice;

/** Names a notice by the step of the report's life that it comes of. */
export const keyOfStep = (
  kind: "returned" | "waiting" | "sentBack" | "onPaper" | "passedOver",
  reportId: string,
  number: number,
): string => `${kind}:${reportId}:${number}`;
