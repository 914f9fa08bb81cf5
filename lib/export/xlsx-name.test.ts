import { expect, test } from "vitest";
import { sheetNames } from "./xlsx-name";

test("a sheet is called as its table", () => {
  expect(sheetNames(["政府信息公开情况统计表"])).toEqual(["政府信息公开情况统计表"]);
});

test("characters that Excel refuses are left out", () => {
  expect(sheetNames(["'[甲]:*?/\\乙\u0000'"])).toEqual(["甲乙"]);
});

test("a long name is cut to 31 characters, never through a pair", () => {
  expect(sheetNames(["表".repeat(30) + "𠮷"])).toEqual(["表".repeat(30)]);
});

test("equal names are told apart, also when long", () => {
  expect(sheetNames(["A", "a", "表".repeat(31), "表".repeat(31)])).toEqual([
    "A",
    "a2",
    "表".repeat(31),
    "表".repeat(30) + "2",
  ]);
});

test("a table without a usable name still has a sheet", () => {
  expect(sheetNames(["", "***"])).toEqual(["统计表", "统计表2"]);
});
