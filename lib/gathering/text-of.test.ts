import { expect, test } from "vitest";
import { textOf } from "./text-of";

test("a text stands behind the others", () => {
  expect(textOf("", "", "甲")).toBe("甲");
  expect(textOf("甲", "", "乙")).toBe("甲\n乙");
});

test("what a source gave again stands in the place of what it gave before", () => {
  expect(textOf("甲\n旧的\n丙", "旧的", "新的")).toBe("甲\n新的\n丙");
});

test("where that was edited since, nothing of it is lost", () => {
  expect(textOf("甲\n旧的，改过\n丙", "旧的", "新的")).toBe("甲\n旧的，改过\n丙\n新的");
});

test("a text that stands there already is not added again", () => {
  expect(textOf("甲\n乙", "", "乙")).toBe("甲\n乙");
  expect(textOf("甲乙", "", "乙")).toBe("甲乙\n乙");
});
