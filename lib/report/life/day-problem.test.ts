import { expect, test } from "vitest";
import { dayProblem } from "./day-problem";

/** In Shanghai it is the 12th already. */
const span = {
  frozenAt: new Date("2019-01-09T16:30:00Z"),
  now: new Date("2019-01-11T16:30:00Z"),
};

test.each(["2019-01-10", "2019-01-11", "2019-01-12"])("%s lies between 送审 and today", (day) => {
  expect(dayProblem(day, span)).toBeUndefined();
});

test.each([
  ["no day", undefined, "哪一天"],
  ["", "", "哪一天"],
  ["the day before 送审", "2019-01-09", "2019年1月10日送审"],
  ["tomorrow", "2019-01-13", "还没有到"],
  ["a day that no year has", "2019-02-30", "没有这一天"],
  ["no date", "nonsense", "没有这一天"],
])("%s is not taken", (_, day, said) => {
  expect(dayProblem(day, span)).toContain(said);
});
