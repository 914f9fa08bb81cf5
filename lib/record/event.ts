import type { Task } from "@/lib/deadlines/task";
import type { Role } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
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
    }
  | { readonly kind: "accountDisabled" | "accountEnabled"; readonly account: string }
  | {
      readonly kind: "roleGranted" | "roleWithdrawn";
      readonly account: string;
      readonly unit: string;
      readonly role: Role;
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
  | { readonly kind: "rosterImported"; readonly units: number; readonly accounts: number }
  | { readonly kind: "reportBegun"; readonly report: string }
  /** A session of editing: the first change after half an hour without one. */
  | { readonly kind: "edited"; readonly report: string }
  | {
      readonly kind: "ledOn";
      readonly report: string;
      /** The transition's number. */
      readonly number: number;
      readonly action: TransitionAction;
      readonly revision: number;
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
    }
  | {
      readonly kind: "extended";
      /** Whose day it is. */
      readonly unit: string;
      readonly year: number;
      readonly task: Task;
      readonly day: string;
      readonly reason: string;
    }
  | { readonly kind: "exported"; readonly report: string; readonly file: string };

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
  roleGranted: "加角色",
  roleWithdrawn: "取消角色",
  handedOver: "交接",
  unitCreated: "新建单位",
  unitChanged: "改单位资料",
  unitDisabled: "停用单位",
  unitEnabled: "启用单位",
  layoutChosen: "选版式",
  stepsSet: "设审核步骤",
  deadlineSet: "设期限",
  extended: "延期",
  rosterImported: "导入单位和账号",
  reportBegun: "开始填报",
  edited: "填写",
  ledOn: "办理",
  exported: "导出",
};

export const eventKinds = Object.keys(eventNames) as readonly EventKind[];
