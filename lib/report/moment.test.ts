import { expect, test } from "vitest";
import { calendarDate, clockTime, daysUntil, isoDay } from "./moment";

test("moments are shown in Shanghai's time", () => {
  const moment = new Date("2018-12-31T16:03:00Z");
  expect([calendarDate(moment), clockTime(moment)]).toEqual(["2019年1月1日", "00:03"]);
  expect(isoDay(moment)).toBe("2019-01-01");
});

test("days are counted by the calendar in Shanghai", () => {
  expect(daysUntil(new Date("2019-03-30T16:00:00Z"), 2019, 3, 31)).toBe(0);
  expect(daysUntil(new Date("2019-03-30T15:59:00Z"), 2019, 3, 31)).toBe(1);
  expect(daysUntil(new Date("2019-04-02T04:00:00Z"), 2019, 3, 31)).toBe(-2);
});
