import { expect, test } from "vitest";
import type { Notice } from "./notice";
import { noticeMail } from "./notice-mail";

const at = new Date("2019-01-10T02:00:00Z");
const recipient = { accountId: "a", name: "林晓雯", email: "linxw@office.example" };
const returned = (year: number): Notice => ({
  ...{ kind: "returned", key: `returned:${year}:4`, reportId: String(year), unitName: "住建局" },
  ...{ year, revision: 1, at, by: "周怀远", person: null },
});
const mailOf = (...notices: Notice[]) =>
  noticeMail(recipient, notices, { origin: "http://nianbao.example", at });

test("one thing to do is said in the subject, and in the text with from whom and a link", () => {
  const { to, subject, text } = mailOf(returned(2018));
  expect([to, subject]).toEqual([
    ...[
      "linxw@office.example",
      "【年报】住建局2018年年报：第1稿被退回，请按退回理由和批注改好，再送审",
    ],
  ]);
  expect(text.split("\n").slice(0, 8)).toEqual([
    ...["林晓雯：", "", "年报系统里有1件事等您办：", ""],
    "1. 住建局2018年年报：第1稿被退回，请按退回理由和批注改好，再送审。",
    ...["   周怀远 2019年1月10日 10:00 退回", "   http://nianbao.example/reports/2018", ""],
  ]);
});

test("several are counted in the subject, and from the 51st on only counted", () => {
  const { subject, text } = mailOf(...Array.from({ length: 60 }, (_, nth) => returned(2000 + nth)));
  expect(subject).toBe("【年报】您有60件事要办");
  expect(text.match(/^\d+\. /gm)).toHaveLength(50);
  expect(text).toContain("还有10件，请在系统里看。");
});

test("the same notices to the same person make the same mail, which a mailbox can tell", () => {
  expect(mailOf(returned(2018)).id).toBe(mailOf(returned(2018)).id);
  expect(mailOf(returned(2018)).id).not.toBe(mailOf(returned(2017)).id);
});

test("no name ends a line of the text: not that of a step of review either", () => {
  const waiting: Notice = {
    ...{ kind: "waiting", key: "waiting:2018:2", reportId: "2018", unitName: "住建局", year: 2018 },
    ...{ revision: 1, at, by: "周怀远", state: "reviewing", step: "初审\n   http://else.example" },
  };
  expect(mailOf(waiting).text).toContain("第1稿等您审核（初审 http://else.example）。\n");
});
