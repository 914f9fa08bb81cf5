import { expect, test } from "vitest";
import { headsNext } from "./heading-rows";
import type { TableRow } from "./model";

const row = (indent: number): TableRow => ({
  id: `${indent}`,
  cells: [{ role: "rowHeader", text: "行", colSpan: 1, rowSpan: 1, indent, bold: false }],
});

test("a row heads the next where that one's label stands further in", () => {
  expect(headsNext([0, 1, 3, 3, 0, 0].map(row))).toEqual([true, true, false, false, false, false]);
});
