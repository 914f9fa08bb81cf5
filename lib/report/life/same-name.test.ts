import { expect, test } from "vitest";
import { isSameName, namesOneOf } from "./same-name";

test.each([
  ["王芳", "王芳"],
  ["王　芳", "王芳"],
  [" 王 芳 ", "王芳"],
  ["王\u200B芳", "王芳"],
  ["ＷａｎｇＦ", "wangf"],
  ["买买提·艾力", "买买提・艾力"],
])("%s and %s are one name", (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

test.each([
  ["王芳", "王方"],
  ["", ""],
  ["　", " "],
])("%j and %j are not", (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});

test("a title beside a name hides it from nobody", () => {
  expect(namesOneOf("王芳（科长）", ["李四", "王芳"])).toBe(true);
  expect(namesOneOf("李芳", ["李四", "王芳"])).toBe(false);
  expect(namesOneOf("甲", [""])).toBe(false);
});
