import { expect, test } from "vitest";
import type { RecordEvent } from "./event";
import { sentenceOf } from "./sentence";

const names = {
  account: (id: string) => `〔${id}〕`,
  unit: (id: string) => `${id}局`,
  report: (id: string) => `${id}年报`,
};

test.each<[RecordEvent, string]>([
  [{ kind: "signedOut" }, "退出"],
  [{ kind: "signInFailed", name: "wang" }, "登录失败：wang"],
  [{ kind: "emailChanged", account: "a" }, "改邮箱：〔a〕"],
  [{ kind: "passwordReset", account: "a" }, "重设密码：〔a〕"],
  [
    { kind: "roleGranted", account: "a", unit: "住建", role: "head" },
    "加角色：〔a〕，住建局负责人",
  ],
  [
    { kind: "handedOver", account: "a", to: "b", unit: "住建" },
    "交接：〔a〕在住建局的工作交给〔b〕",
  ],
  [
    { kind: "ledOn", report: "2018", number: 4, action: "return", revision: 2 },
    "办理：2018年报，第2稿退回",
  ],
  [{ kind: "commentMarked", report: "2018", mark: "done" }, "标记批注：2018年报，已改好"],
  [
    { kind: "contributorChanged", unit: "住建", name: "信息科", dropped: true },
    "改供数单位：住建局，信息科，停用",
  ],
])("%j is said as %s", (event, said) => {
  expect(sentenceOf(event, names)).toBe(said);
});
