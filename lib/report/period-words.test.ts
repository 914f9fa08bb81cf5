import { expect, test } from "vitest";
import { periodProblem, periodWords } from "./period-words";

const TODAY = "2019-01-23";

test.each([
  [null, null, ""],
  ["2019-01-02", "2019-01-09", "代办：2019年1月2日至2019年1月9日"],
  ["2019-01-02", null, "代办：2019年1月2日起"],
  [null, "2019-01-09", "代办：到2019年1月9日为止"],
])(
  "a role held from %s until %s is told with its days as the office writes them: %j",
  (from, until, words) => expect(periodWords({ from, until })).toBe(words),
);

test("a stand-in may stand in for today alone, not for days that are over or the wrong way round", () => {
  expect(periodProblem({ from: TODAY, until: TODAY }, TODAY)).toBeUndefined();
  expect(periodProblem({ from: "2018-01-24", until: "2018-02-01" }, TODAY)).toContain("已经过了");
  expect(periodProblem({ from: "2019-03-01", until: "2019-02-01" }, TODAY)).toContain("早于第一天");
});
