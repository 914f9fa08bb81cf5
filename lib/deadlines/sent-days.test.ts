import { expect, test } from "vitest";
import { readSentDays } from "./sent-days";

test("days are read as people write them, and an emptied one is taken back", () => {
  const sent = { "department-filing": "2019年3月15日", "township-publication": " " };
  expect(readSentDays(sent, 2018)).toEqual({
    days: [
      { unitKind: "department", task: "filing", day: "2019-03-15" },
      { unitKind: "township", task: "publication", day: null },
    ],
    problems: {},
  });
});

test("what is no cell of the form is not read", () => {
  expect(readSentDays({ "ministry-filing": "2019-03-15" }, 2018).days).toEqual([]);
});

test.each([
  ["2019-02-30", "没有这一天"],
  ["三月底", "请按“2019年1月23日”"],
  ["2018-12-31", "2018年年报要到2019年才编"],
])("%s is refused beside its input", (typed, problem) => {
  const { days, problems } = readSentDays({ "department-filing": typed }, 2018);
  expect(days).toEqual([]);
  expect(problems).toEqual({ "department-filing": expect.stringContaining(problem) as string });
});
