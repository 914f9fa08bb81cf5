import { expect, test } from "vitest";
import type { TableRow } from "@/lib/document/model";
import { mergedTable } from "../testing/fixture-merged-table";
import { statisticsTable } from "../testing/fixture-table";
import { rowsTogether } from "./rows-together";

const row = (indent: number): TableRow => ({
  id: `${indent}`,
  cells: [{ role: "rowHeader", text: "行", colSpan: 1, rowSpan: 1, indent, bold: false }],
});

test("a row stands with the first of those that it heads, and that one with its own", () => {
  const rows = [0, 1, 1, 0, 1, 2, 2, 0].map(row);
  expect(rowsTogether({ ...statisticsTable, rows })).toEqual([2, 0, 1, 3, 0, 0, 1, 1]);
});

test("rows beside merged cells are bound by these alone", () => {
  expect(new Set(rowsTogether(mergedTable))).toEqual(new Set([1]));
});
