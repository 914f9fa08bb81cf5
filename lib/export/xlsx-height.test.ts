import { expect, test } from "vitest";
import type { TableCell } from "@/lib/document/model";
import { tableCell } from "@/lib/document/testing/table-cell";
import { linesOf, rowHeight } from "./xlsx-height";

const cell = (text: string, more: Partial<TableCell> = {}) => tableCell("rowHeader", text, more);

test("text that fits its column takes one line, longer text as many as it needs", () => {
  expect(linesOf(cell("统".repeat(9)), 42)).toBe(1);
  expect(linesOf(cell("统".repeat(19)), 42)).toBe(3);
});

test("indentation takes room from the text", () => {
  expect(linesOf(cell("统".repeat(9), { indent: 2 }), 42)).toBe(2);
});

test("a note begins a line of its own", () => {
  expect(linesOf(cell("数", { note: "（含转办）" }), 42)).toBe(2);
});

test("a column narrower than a character still has a height", () => {
  expect(linesOf(cell("总计"), 3)).toBe(2);
});

test("a row is as high as its tallest cell over one row, at least 22 pt", () => {
  const tall = cell("统".repeat(30), { rowSpan: 9 });
  expect(rowHeight([{ cell: tall }, { cell: cell("数") }], [10, 10])).toBe(22);
  expect(rowHeight([{ cell: cell("村集体") }, { covered: tall }], [10, 10])).toBe(54);
});
