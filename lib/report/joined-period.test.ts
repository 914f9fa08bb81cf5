import { expect, test } from "vitest";
import { LASTING } from "./actor";
import { joinedPeriod } from "./joined-period";

const january = { from: "2019-01-01", until: "2019-01-31" };
const spring = { from: "2019-01-20", until: "2019-04-30" };
const autumn = { from: "2019-09-01", until: "2019-10-31" };

test("a role for good stays one, whichever of the two it is", () => {
  expect(joinedPeriod(LASTING, january)).toEqual(LASTING);
  expect(joinedPeriod(january, LASTING)).toEqual(LASTING);
});

test("two periods that meet are one, from the first day of both to the last", () => {
  expect(joinedPeriod(spring, january)).toEqual({ from: "2019-01-01", until: "2019-04-30" });
});

test("of two that do not meet the later one counts, and no day between them", () => {
  expect(joinedPeriod(autumn, january)).toEqual(autumn);
  expect(joinedPeriod(january, autumn)).toEqual(autumn);
});
