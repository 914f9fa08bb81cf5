import { expect, test } from "vitest";
import { displayNameProblem, nameProblem, normaliseName, parseNames } from "./account-name";

test("full-width letters, capitals and spaces around make no other name", () => {
  expect(normaliseName(" ＷａｎｇＷｕ ")).toBe("wangwu");
});

test("of what is far too long for a name no more is read than shows that", () => {
  expect(normaliseName("a\u0327\u0301".repeat(1_000_000)).length).toBeLessThan(2000);
});

test.each(["王测试", "li.si", "办公室-2", "a"])("“%s” can be a name", (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each(["", "王 五", "a\u0000", "<b>", "字".repeat(33)])("“%s” cannot be a name", (name) => {
  expect(nameProblem(name)).toBeDefined();
});

test.each(["王\u0000测试", "王\ud800", "王\u202E测试", "王😀", "<b>王</b>"])(
  "a person's name that holds %j is refused with what it may hold",
  (name) => expect(displayNameProblem(name)).toContain("只能用汉字、字母、数字和标点"),
);

test.each(["张　三", "张\u00a0三", "　张 \n三 "])(
  "a person's name spaced out as %j is taken",
  (displayName) => {
    const { names, problems } = parseNames({ account: "zhang", displayName });
    expect(names.displayName).toBe("张 三");
    expect(problems.displayName).toBeUndefined();
  },
);
