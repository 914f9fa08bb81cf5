import { expect, test } from "vitest";
import { readRename } from "./unit-names";

const TODAY = "2019-03-20";
const change = { from: "卫生和计划生育局", to: "卫生健康局" };
const read = (since: string, correction = "", former = [{ name: "卫生局", until: "2014-05-01" }]) =>
  readRename(change, { since, correction }, TODAY, former);

test("a name that stays is no renaming, whatever day is typed", () => {
  const same = { from: "教育局", to: "教育局" };
  expect(readRename(same, { since: "2019-1-1", correction: "" }, TODAY, [])).toEqual({
    kind: "none",
  });
});

test("a renaming has its day; what was mistyped has none", () => {
  expect(read("2019年3月1日")).toEqual({ kind: "renamed", since: "2019-03-01" });
  expect(read("", "yes")).toEqual({ kind: "correction" });
});

test.each([
  ["no day", "", "从哪一天起用"],
  ["a day that does not exist", "2019-2-30", "没有这一天"],
  ["a day to come", "2019-3-21", "这一天还没有到"],
  ["a day before the last renaming", "2014-5-1", "上一次改名是2014年5月1日"],
])("%s is asked about again", (_, since, problem) => {
  expect(read(since)).toEqual({
    kind: "unclear",
    problem: expect.stringContaining(problem) as string,
  });
});
