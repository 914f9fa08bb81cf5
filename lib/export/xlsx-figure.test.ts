import { expect, test } from "vitest";
import { figureValue, textValue } from "./xlsx-figure";
import { FORMULAS } from "./testing/hostile-document";

test("a count is a number", () => {
  expect(figureValue("31178")).toEqual({ value: 31178, type: Number, format: "0" });
});

test("money shows as many decimals as were entered", () => {
  expect(figureValue("3.860001")).toEqual({ value: 3.860001, type: Number, format: "0.000000" });
});

test("a figure of more digits than a spreadsheet can hold stays text, digit for digit", () => {
  expect(figureValue("123456789012.123456")).toMatchObject({
    value: "123456789012.123456",
    type: String,
  });
});

test.each(["007", "1,234", "1e9", ".5", "——"])("%s is text, not a number", (text) => {
  expect(figureValue(text)).toMatchObject({ value: text, type: String });
});

test("未填 and 留空 are both an empty cell", () => {
  expect(figureValue("")).toEqual({});
});

test.each(FORMULAS)("%j stays text", (text) => {
  expect(figureValue(text)).toEqual({ value: text, type: String, format: "@" });
  expect(textValue(text)).toEqual(figureValue(text));
});
