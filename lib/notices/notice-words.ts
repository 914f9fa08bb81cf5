import { sourceWords, standingWords } from "@/lib/deadlines/due-words";
import { taskNames } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import { contestedStep } from "@/lib/report/life/objection";
import type { State } from "@/lib/report/life/state";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type {
  DeadlineNotice,
  Notice,
  ObjectedNotice,
  OnPaperNotice,
  PaperNotice,
  PassedOverNotice,
  ReturnedNotice,
  SentBackNotice,
  StuckNotice,
  WaitingNotice,
} from "./notice";

/** A notice as a person reads it, in the application and in a mail. No text of the report is in it. */
export interface NoticeWords {
  /** Of what: 住建局2018年年报 */
  readonly subject: string;
  /** What happened and what to do. */
  readonly said: string;
  /** From whom, and when; of a day, who set it. */
  readonly from: string;
  /** The page where it is done. */
  readonly path: string;
}

const moment = (at: Date) => `${calendarDate(at)} ${clockTime(at)}`;

/** What is decided on in each state; those in which nobody decides lead nobody to a notice. */
const decisions: Readonly<Partial<Record<State, string>>> = {
  reviewing: "等您审核",
  clearing: "等您作保密审查",
  signing: "等您签发",
  filed: "已报送，等您备案",
  publishedFirst: "已报送，也已公布，等您备案",
};

function returned({ by, person, at, revision, reportId }: ReturnedNotice) {
  const who = person ? `${person}（${by}登记）` : by;
  return {
    said: `第${revision}稿被退回，请按退回理由和批注改好，再送审。`,
    from: `${who} ${moment(at)} 退回`,
    path: `/reports/${reportId}`,
  };
}

function waiting({ by, at, revision, reportId, state, step }: WaitingNotice) {
  const where = step ? `（${step}）` : "";
  return {
    said: `第${revision}稿${decisions[state] ?? "等您办理"}${where}。`,
    from: `${by} ${moment(at)} 交来`,
    path: `/reports/${reportId}/review`,
  };
}

function sentBack({ by, person, at, revision, reportId }: SentBackNotice) {
  const who = person ? `${person}（${by}登记）` : by;
  return {
    said: `您办过的第${revision}稿后来被退回了，填报人在改；重新送审以后还要您再办。`,
    from: `${who} ${moment(at)} 退回`,
    path: `/reports/${reportId}/review#record`,
  };
}

function onPaper({ by, at, revision, step, reportId }: OnPaperNotice) {
  return {
    said: `第${revision}稿到了「${step}」，这一步在纸上签：请打印审签单送签，签好以后登记。`,
    from: `${by} ${moment(at)} 交来`,
    path: `/reports/${reportId}/paper`,
  };
}

function passedOver({ by, at, action, person, isOneself, ...of }: PassedOverNotice) {
  const signer = isOneself ? "签的是您的名字" : `签的是${person}`;
  const yours = isOneself ? "如果不是您签的" : "如果不是这样";
  return {
    said: `${by}登记了线下${actionNames[action]}（第${of.revision}稿），${signer}。${yours}，请提出异议；没有异议的，也请点一下。`,
    from: `${by} ${moment(at)} 登记`,
    path: `/reports/${of.reportId}/review#paper-${of.number}`,
  };
}

function objected({ by, at, mayLift, mayRead, reportId, ...step }: ObjectedNotice) {
  const todo = mayLift
    ? "请查明，写明理由解除，或者请填报人撤回重办"
    : "解除以前不能报送、备案、公布";
  return {
    said: `${by}对${contestedStep(step)}提出了异议，${todo}。`,
    from: `${by} ${moment(at)} 提出`,
    path: mayRead ? `/reports/${reportId}/review#objections` : "/admin/objections",
  };
}

function paper({ kind, by, at, action, revision, reportId }: PaperNotice) {
  const step = `线下${actionNames[action]}（第${revision}稿）`;
  const asks = kind === "toConfirm";
  return {
    said: asks
      ? `${by}登记了您在纸上签的${step}，请看扫描件，确认是您签的。`
      : `${by}没有确认${step}，请看理由，核对以后重新登记。`,
    from: `${by} ${moment(at)} ${asks ? "登记" : "说明"}`,
    path: `/reports/${reportId}/review#paper-wait`,
  };
}

function stuck({ said, at, reportId, unitId, isOwn }: StuckNotice) {
  return {
    said: `${said}${isOwn ? "请和管理员商量，或者在纸上签批后登记。" : "请给能办的人加上角色，或者改审核步骤。"}`,
    from: `${moment(at)} 起等着办`,
    path: isOwn ? `/reports/${reportId}/review` : `/admin/units/${unitId}`,
  };
}

function deadline({ task, day, source, standing, reportId }: DeadlineNotice) {
  const name = taskNames[task];
  const todo = reportId === null ? "还没有开始填报" : `还没有${name}`;
  return {
    said: `${name}期限${date.print(day)}，${standingWords(task, standing)}，${todo}。`,
    from: source.kind === "extension" ? "已延期" : sourceWords(source) || "法定期限",
    path: reportId === null ? "/reports" : `/reports/${reportId}`,
  };
}

function wordsOf(notice: Notice): Omit<NoticeWords, "subject"> {
  switch (notice.kind) {
    case "returned":
      return returned(notice);
    case "waiting":
      return waiting(notice);
    case "sentBack":
      return sentBack(notice);
    case "onPaper":
      return onPaper(notice);
    case "passedOver":
      return passedOver(notice);
    case "objected":
      return objected(notice);
    case "toConfirm":
    case "declined":
      return paper(notice);
    case "stuck":
      return stuck(notice);
    case "deadline":
      return deadline(notice);
  }
}

export const noticeWords = (notice: Notice): NoticeWords => ({
  subject: `${notice.unitName}${notice.year}年年报`,
  ...wordsOf(notice),
});
