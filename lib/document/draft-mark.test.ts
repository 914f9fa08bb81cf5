import { expect, test } from "vitest";
import { fileMark, pageMark } from "./draft-mark";
import { printings } from "./printing";

const draft = { number: 2 };

test.each([
  ["an unsigned report for filing", printings.filing, draft, "（送审稿第2稿）"],
  ["one that says it on its pages, or is signed", printings.filing, null, ""],
  ["the public's copy", printings.public, draft, "（公开件，送审稿第2稿）"],
  ["the public's copy that says it on its pages", printings.public, null, "（公开件）"],
  ["the copy for the red pen, once", printings.review, draft, "（审阅稿第2稿）"],
])("a file's name says of %s which it is", (_, printing, number, mark) => {
  expect(fileMark(printing, number)).toBe(mark);
});

test("the pages of a copy for the red pen bear its draft and its day", () => {
  const date = new Date("2019-01-14T17:00:00Z");
  expect(pageMark(printings.review, draft, date)).toBe("审阅稿 第2稿 2019年1月15日");
});
