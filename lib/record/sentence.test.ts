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
  [{ kind: "standInSet", account: "a", person: "b", unit: "住建" }, "设代办：〔a〕在住建局代〔b〕"],
  [
    { kind: "handedOver", account: "a", to: "b", unit: "住建" },
    "交接：〔a〕在住建局的工作交给〔b〕",
  ],
  [
    { kind: "ledOn", report: "2018", number: 4, action: "return", revision: 2 },
    "办理：2018年报，第2稿退回",
  ],
  [
    {
      ...{ kind: "ledOn", report: "2018", number: 4, action: "sign", revision: 2 },
      onePerson: "经区政府办同意",
    },
    "办理：2018年报，第2稿签发，一人办理（经区政府办同意）",
  ],
  [
    {
      ...{ kind: "ledOn", report: "2018", number: 4, action: "approve", revision: 2 },
      coAuthor: true,
    },
    "办理：2018年报，第2稿通过，共同填写过",
  ],
  [
    {
      ...{ kind: "ledOn", report: "2018", number: 4, action: "approve", revision: 2 },
      insteadOf: ["科长", "分管"],
    },
    "办理：2018年报，第2稿通过，代科长、分管办",
  ],
  [{ kind: "commentMarked", report: "2018", mark: "done" }, "标记批注：2018年报，已改好"],
  [
    { kind: "contributorChanged", unit: "住建", name: "信息科", dropped: true },
    "改供数单位：住建局，信息科，停用",
  ],
  [
    { kind: "unitChanged", unit: "住建", name: "住建局", unitKind: "township" },
    "改单位资料：住建局，乡镇（街道）",
  ],
  [
    {
      ...{ kind: "deadlineSet", unit: "区办", year: 2018, unitKind: "department" },
      ...{ task: "filing", day: "2019-03-15" },
    },
    "设期限：区办局，2018年年报政府部门报送，2019-03-15",
  ],
  [
    {
      ...{ kind: "deadlineSet", unit: "区办", year: 2018, unitKind: "government" },
      ...{ task: "publication", day: null },
    },
    "设期限：区办局，2018年年报人民政府公布，不另设",
  ],
  [
    { kind: "objected", report: "2018", number: 4, action: "sign" },
    "提出异议：2018年报，第4步签发",
  ],
  [
    {
      ...{ kind: "rulesSet", unit: "住建", confirmPaper: true },
      ...{ publishAfterAcceptance: false, onePerson: true },
    },
    "设办理规则：住建局，线下办理须本人确认、一人办理",
  ],
  [
    {
      ...{ kind: "extended", unit: "住建", year: 2018, task: "publication" },
      ...{ day: "2019-04-15", reason: "机构改革" },
    },
    "延期：住建局2018年年报公布延到2019-04-15，机构改革",
  ],
])("%j is said as %s", (event, said) => {
  expect(sentenceOf(event, names)).toBe(said);
});
