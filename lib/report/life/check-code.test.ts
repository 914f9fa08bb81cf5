import { expect, test } from "vitest";
import { checkCode } from "./check-code";

test("the first sixteen digits, in fours", () => {
  expect(checkCode(`0123456789abcdef${"f".repeat(48)}`)).toBe("0123 4567 89ab cdef");
});
