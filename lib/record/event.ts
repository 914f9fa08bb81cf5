import type { Task } from "@/lib/deadlines/task";
import type { Role } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
import type { CommentMark } from "@/lib/report/life/comment";
import type { UnitKind } from "@/lib/report/unit-kind";

/**
 * What can stand in the record (操作记录). Accounts, units and reports are named by their ids. Rows are
 * kept for good and outlive this code: a kind is never taken away or given another meaning.
 */
export type RecordEvent =
  | { readonly kind: "signedIn"; readonly account: string }
  /** `name` as it was tried, whether it exists or not. */
  | { readonly kind: "signInFailed" | "signInBlocked"; readonly name: string }
  | { readonly kind: "signedOut" }
  /** Asked for what is not theirs: POST /api/reports/[id]/… */
  | { readonly kind: "denied"; readonly what: string }
  | { readonly kind: "passwordChanged" | "passwordReset"; readonly account: string }
  | {
      readonly kind: "accountCreated" | "accountRenamed";
      readonly account: string;
      readonly name: string;
      /** It was said to be another person than the one here with that name (重名). */
      readonly sameName?: true;
    }
  | { readonly kind: "accountDisabled" | "accountEnabled"; readonly account: string }
  /** Given, changed or taken away; the address itself is nobody's to read here. */
  | { readonly kind: "emailChanged"; readonly account: string }
  | {
      readonly kind: "roleGranted" | "roleWithdrawn";
      readonly account: string;
      readonly unit: string;
      readonly role: Role;
    }
  /** 代办: the account that stands in, for a person in a unit. */
  | {
      readonly kind: "standInSet" | "standInEnded";
      readonly account: string;
      readonly person: string;
      readonly unit: string;
    }
  | {
      readonly kind: "handedOver";
      readonly account: string;
      readonly to: string;
      readonly unit: string;
    }
  | {
      readonly kind: "unitCreated" | "unitChanged";
      readonly unit: string;
      readonly name: string;
      /** Where it was changed. */
      readonly unitKind?: UnitKind;
    }
  | {
      readonly kind: "unitDisabled" | "unitEnabled" | "layoutChosen" | "stepsSet";
      readonly unit: string;
    }
  | {
      /** 办理规则, as they are from then on. */
      readonly kind: "rulesSet";
      readonly unit: string;
      readonly confirmPaper: boolean;
      readonly publishAfterAcceptance: boolean;
      readonly onePerson: boolean;
    }
  | {
      readonly kind: "succeeded";
      readonly unit: string;
      /** The unit that goes on with its work, from a day on, as 2019-01-23; null where that was taken back. */
      readonly successor: string;
      readonly from: string | null;
    }
  | { readonly kind: "rosterImported"; readonly units: number; readonly accounts: number }
  /** The head of the record itself, to whoever keeps that apart. */
  | { readonly kind: "recordMailed"; readonly number: number }
  /** What an upgrade found or wrote, sealed: how many rows of the database. */
  | { readonly kind: "inventoried"; readonly rows: number }
  | { readonly kind: "reportBegun"; readonly report: string }
  /** Begun by mistake: it is called nothing any more, so that its row says whose it was. */
  | {
      readonly kind: "reportRemoved";
      readonly report: string;
      readonly unit: string;
      readonly year: number;
    }
  /** A session of editing: the first change after half an hour without one. */
  | { readonly kind: "edited"; readonly report: string }
  | {
      readonly kind: "ledOn";
      readonly report: string;
      /** The transition's number. */
      readonly number: number;
      readonly action: TransitionAction;
      readonly revision: number;
      /** Who agreed that one person takes all steps, where a preparer took this one by that. */
      readonly onePerson?: string;
      /** Whoever took it had typed in the draft too. */
      readonly coAuthor?: true;
      /** For whom they stood in (代办), who could not have taken it by themselves: names. */
      readonly insteadOf?: readonly string[];
    }
  /** 异议 against a step on paper, and what ended it; 本人已确认 or 没有异议 of such a step. Why stands with the report. */
  | {
      readonly kind:
        "objected" | "objectionLifted" | "objectionTakenBack" | "paperConfirmed" | "paperAccepted";
      readonly report: string;
      /** The transition's. */
      readonly number: number;
      readonly action: TransitionAction;
    }
  /** What was recorded of a publication; `number` is that of its transition. */
  | {
      readonly kind: "publicationCorrected";
      readonly report: string;
      readonly number: number;
      readonly correction: number;
    }
  /** A step on paper that waits for whoever signed it, and what ended that without a step. */
  | {
      readonly kind: "paperAwaited";
      readonly report: string;
      readonly action: TransitionAction;
      /** Whoever is waited for. */
      readonly account: string;
    }
  | {
      readonly kind: "paperDeclined" | "paperTakenBack";
      readonly report: string;
      readonly action: TransitionAction;
    }
  | { readonly kind: "exported"; readonly report: string; readonly file: string }
  /** Without the words: those stand with the report, in a table that only grows. */
  | { readonly kind: "commented" | "replied"; readonly report: string }
  | { readonly kind: "commentEdited"; readonly report: string }
  | { readonly kind: "commentMarked"; readonly report: string; readonly mark: CommentMark }
  /** A 供数单位 by its name; `dropped`: it is asked no more. */
  | { readonly kind: "contributorAdded"; readonly unit: string; readonly name: string }
  | {
      readonly kind: "contributorChanged";
      readonly unit: string;
      readonly name: string;
      readonly dropped: boolean;
    }
  /** `fields`: how many. */
  | {
      readonly kind: "assigned" | "taken" | "takingUndone";
      readonly report: string;
      readonly fields: number;
    }
  | {
      readonly kind: "deadlineSet";
      /** The office. */
      readonly unit: string;
      readonly year: number;
      readonly unitKind: UnitKind;
      readonly task: Task;
      /** As 2019-03-15; null where the office's own day was taken back. */
      readonly day: string | null;
      /** Why, where it is later than the law has it, or was another before. */
      readonly reason?: string;
    }
  | {
      readonly kind: "extensionRevoked";
      readonly unit: string;
      readonly year: number;
      readonly task: Task;
      readonly reason: string;
    }
  | {
      readonly kind: "extended";
      /** Whose day it is. */
      readonly unit: string;
      readonly year: number;
      readonly task: Task;
      readonly day: string;
      readonly reason: string;
    };

export type EventKind = RecordEvent["kind"];

export const eventNames: Readonly<Record<EventKind, string>> = {
  signedIn: "登录",
  signInFailed: "登录失败",
  signInBlocked: "登录被拦",
  signedOut: "退出",
  denied: "越权被拒",
  passwordChanged: "改密码",
  passwordReset: "重设密码",
  accountCreated: "新建账号",
  accountRenamed: "改姓名",
  accountDisabled: "停用账号",
  accountEnabled: "启用账号",
  emailChanged: "改邮箱",
  roleGranted: "加角色",
  roleWithdrawn: "取消角色",
  standInSet: "设代办",
  standInEnded: "取消代办",
  handedOver: "交接",
  unitCreated: "新建单位",
  unitChanged: "改单位资料",
  unitDisabled: "停用单位",
  unitEnabled: "启用单位",
  layoutChosen: "选版式",
  stepsSet: "设审核步骤",
  rulesSet: "设办理规则",
  deadlineSet: "设期限",
  extended: "延期",
  extensionRevoked: "撤销延期",
  succeeded: "设承继单位",
  rosterImported: "导入单位和账号",
  inventoried: "升级封签",
  recordMailed: "寄出校验码",
  reportBegun: "开始填报",
  reportRemoved: "删除年报",
  edited: "填写",
  ledOn: "办理",
  objected: "提出异议",
  objectionLifted: "解除异议",
  objectionTakenBack: "撤回异议",
  paperAwaited: "登记线下签批，等本人确认",
  paperDeclined: "本人没有确认线下签批",
  paperTakenBack: "收回线下登记",
  paperConfirmed: "本人确认线下签批",
  paperAccepted: "对线下签批没有异议",
  publicationCorrected: "更正公布登记",
  exported: "导出",
  commented: "批注",
  replied: "回复批注",
  commentEdited: "改批注",
  commentMarked: "标记批注",
  contributorAdded: "添加供数单位",
  contributorChanged: "改供数单位",
  assigned: "请供数单位填",
  taken: "取用数据",
  takingUndone: "撤销取用",
};

export const eventKinds = Object.keys(eventNames) as readonly EventKind[];
