import { expect, test } from "vitest";
import { calendarDate, clockTime, daysBetween, isoDay, yearAt } from "./moment";

test("moments are shown in Shanghai's time", () => {
  const moment = new Date("2018-12-31T16:03:00Z");
  expect([calendarDate(moment), clockTime(moment)]).toEqual(["2019年1月1日", "00:03"]);
  expect(isoDay(moment)).toBe("2019-01-01");
  expect(yearAt(moment)).toBe(2019);
});

test("days are counted by the calendar", () => {
  expect(daysBetween("2019-03-31", "2019-03-31")).toBe(0);
  expect(daysBetween("2019-02-28", "2019-03-01")).toBe(1);
  expect(daysBetween("2019-04-02", "2019-03-31")).toBe(-2);
});
