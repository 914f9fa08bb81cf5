import { expect, test } from "vitest";
import type { TableCell } from "./model";
import { tableGrid } from "./table-grid";
import { tableCell } from "./testing/table-cell";

const cell = (text: string, colSpan = 1, rowSpan = 1) =>
  tableCell("figure", text, { colSpan, rowSpan });

/** A cell's text where it begins, in lower case where it only reaches. */
const drawn = (columns: number, ...rows: TableCell[][]) =>
  tableGrid(
    rows.map((cells, at) => ({ id: String(at), cells })),
    columns,
  ).map((line) =>
    line.map((at) => ("cell" in at ? at.cell.text : at.covered.text.toLowerCase())).join(""),
  );

test("cells without spans stand side by side", () => {
  expect(drawn(2, [cell("A"), cell("B")], [cell("C"), cell("D")])).toEqual(["AB", "CD"]);
});

test("a cell reaches over the columns and rows that it spans", () => {
  expect(drawn(3, [cell("A", 2, 2), cell("B")], [cell("C")])).toEqual(["AaB", "aaC"]);
});

test("a cell below one that reaches down begins in the next free column", () => {
  expect(drawn(3, [cell("A", 1, 2), cell("B"), cell("C", 1, 2)], [cell("D")])).toEqual([
    "ABC",
    "aDc",
  ]);
});
