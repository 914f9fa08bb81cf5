import { expect, test } from "vitest";
import { mergedTable } from "./testing/fixture-merged-table";
import { columnWidths, withWidths } from "./cell-widths";

test("a cell is as wide as the columns that it spans", () => {
  const [first] = withWidths(mergedTable.header, mergedTable.columnsMm);
  expect(first?.cells.map(({ widthMm }) => widthMm)).toEqual([82, 74]);
});

test("a cell stands right of those that reach into its row from above", () => {
  const [, second, third] = withWidths(mergedTable.header, mergedTable.columnsMm);
  expect(second?.cells.map(({ widthMm }) => widthMm)).toEqual([11, 52, 11]);
  expect(third?.cells.map(({ widthMm }) => widthMm)).toEqual([10, 10, 10, 10, 12]);
});

test("a table as wide as the text area keeps its columns", () => {
  expect(columnWidths(mergedTable)).toEqual(mergedTable.columnsMm);
});

test("a wider one is narrowed in proportion", () => {
  expect(columnWidths({ ...mergedTable, columnsMm: [78, 234] })).toEqual([39, 117]);
});
