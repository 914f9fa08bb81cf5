import { expect, test } from "vitest";
import { field } from "@/lib/editions/define";
import { figureOf } from "./figure-of";

const money = field("x", "money", "金额", { unit: "万元" });
const value = (given: readonly (string | null)[]) => {
  const figure = figureOf(money, given);
  return figure.ok ? figure.value : figure.message;
};

test("the sum is exact, whatever doubles make of it", () => {
  expect(value(["0.1", "0.2", "1000000.000001"])).toBe("1000000.300001");
});

test("who has not answered adds nothing, and is not 0", () => {
  expect(value(["3", null])).toBe("3");
  expect(value([null, null])).toBe(null);
});

test("留空 adds nothing, and is the sum of nothing but 留空", () => {
  expect(value(["", "3"])).toBe("3");
  expect(value(["", ""])).toBe("");
  expect(value(["", null])).toBe("");
});

test("a sum that the form cannot hold is refused", () => {
  expect(value(["999999999999", "1"])).toContain("最多 12 位");
});
