import { expect, test } from "vitest";
import { readConfirmed, writeConfirmed } from "./confirmed";

test("is a line of places in order, counted from 1, and read back as what it was", () => {
  expect(writeConfirmed(new Set([12, 0, 5]))).toBe("1 6 13");
  expect(readConfirmed("1 6 13")).toEqual(new Set([0, 5, 12]));
});

test("nothing confirmed in a text that was touched is not nothing stored", () => {
  expect(writeConfirmed(new Set())).toBe("0");
  expect(readConfirmed("0")).toEqual(new Set());
  expect(readConfirmed(null)).toEqual(new Set());
});
