import { expect, test } from "vitest";
import { nameProblem, normaliseName } from "./account-name";

test("full-width letters, capitals and spaces around make no other name", () => {
  expect(normaliseName(" ＷａｎｇＷｕ ")).toBe("wangwu");
});

test.each(["王测试", "li.si", "办公室-2", "a"])("“%s” can be a name", (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each(["", "王 五", "a\u0000", "<b>", "字".repeat(33)])("“%s” cannot be a name", (name) => {
  expect(nameProblem(name)).toBeDefined();
});
