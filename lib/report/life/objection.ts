import { calendarDate, clockTime } from "../moment";
import { NotNow } from "../refused";
import { actionNames, type TransitionAction } from "./action";

/** Who said it, when, and why. */
export interface Statement {
  readonly byId: string;
  /** Their display name. */
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** 异议: somebody who could have taken a step says that what was recorded on paper was not so. */
export interface Objection extends Statement {
  readonly id: string;
  /** The transition's. */
  readonly number: number;
  readonly action: TransitionAction;
  readonly revision: number;
  /** Whoever recorded the step, and the account of whoever is said to have signed it, if that has one. */
  readonly recordedBy: string;
  readonly personId: string | null;
  /** What ended it; null while it is open. By the objector themself, it was taken back. */
  readonly lifted: Statement | null;
}

export const openAmong = (objections: readonly Objection[]): readonly Objection[] =>
  objections.filter(({ lifted }) => lifted === null);

/** 第1稿的「签发」 */
export const contestedStep = ({ revision, action }: Pick<Objection, "revision" | "action">) =>
  `第${revision}稿的「${actionNames[action]}」`;

/** These wait until nobody objects any more. */
const BARRED: ReadonlySet<TransitionAction> = new Set(["file", "accept", "publish"]);

/** What the office above is told: whose step it is and why may be the unit's own affair (decision 36). */
export const UNSETTLED =
  "本单位有人对这份年报办理的一步提出了异议，还没有解除，现在不能备案。请本单位查明以后由提出的人撤回，或者由负责人、管理员写明理由解除；也可以退回。";

/** Throws NotNow where an open objection bars the action. */
export function requireUncontested(action: TransitionAction, objections: readonly Objection[]) {
  const [open] = openAmong(objections);
  if (!open || !BARRED.has(action)) return;
  if (action === "accept") throw new NotNow(UNSETTLED);
  throw new NotNow(
    `${open.by}${calendarDate(open.at)} ${clockTime(open.at)}对${contestedStep(open)}提出了异议，解除以前不能${actionNames[action]}。请${open.by}撤回异议，或者请负责人、管理员查明后写明理由解除。`,
  );
}
