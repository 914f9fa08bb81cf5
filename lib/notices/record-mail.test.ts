import { expect, test } from "vitest";
import { dayOfRecordMail, recordMail } from "./record-mail";

test.each([
  ["2019-01-10T15:59:59Z", "2019-01-10"], // 23:59 in Shanghai
  ["2019-01-10T16:00:00Z", undefined], // midnight
  ["2019-01-10T23:59:59Z", undefined],
  ["2019-01-11T00:00:00Z", "2019-01-11"], // eight o'clock
])("at %s the mail of %s is due", (now, day) => {
  expect(dayOfRecordMail(new Date(now))).toBe(day);
});

test("the mail names the row, its hash and the command that compares them", () => {
  const head = { number: 1024, hash: "3f".repeat(32) };
  const { subject, text } = recordMail("a@b.cn", head, new Date("2019-01-10T02:00:00Z"));
  expect(subject).toBe("【年报】2019-01-10操作记录到第1024条");
  expect(text).toContain(`第1024条，校验码 ${head.hash}`);
  expect(text).toContain(`npm run verify -- --head 1024:${head.hash}\n`);
});
