import { expect, test } from "vitest";
import { median } from "./median";

test("the median of an odd number of values is the middle one", () => {
  expect(median([9, 1, 5])).toBe(5);
});

test("the median of an even number of values lies between the middle two", () => {
  expect(median([8, 1, 4, 100])).toBe(6);
});
