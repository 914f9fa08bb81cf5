import { expect, test } from "vitest";
import { FORMULAS } from "./testing/hostile-document";
import { csvCell, csvRow } from "./csv-cell";

test.each([...FORMULAS, " =1", "\r=1", "＝1"])("no cell is calculated: %j", (text) => {
  expect(csvCell(text).replace(/^"/, "")).not.toMatch(/^\s*[=+\-@]/);
});

test("a cell with a comma, a quotation mark or a line break is quoted", () => {
  expect(csvRow(['a,"b"', "c\nd", "e"])).toBe('"a,""b""","c\nd",e\r\n');
});

test("plain text and figures stay as they are", () => {
  expect(csvCell("2.1.依申请")).toBe("2.1.依申请");
  expect(csvCell("0")).toBe("0");
});
