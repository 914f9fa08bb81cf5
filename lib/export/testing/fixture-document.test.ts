import { expect, test } from "vitest";
import type { DocumentTable, TableRow } from "@/lib/document/model";
import { mergedTable } from "./fixture-merged-table";
import { statisticsTable } from "./fixture-table";

function areaOf(rows: readonly TableRow[]): number {
  return rows.flatMap(({ cells }) => cells).reduce((sum, c) => sum + c.colSpan * c.rowSpan, 0);
}

test.each<[string, DocumentTable]>([
  ["statistics", statisticsTable],
  ["merged", mergedTable],
])("the %s table's cells, with their spans, fill its grid", (_, { columnsMm, header, rows }) => {
  expect(areaOf(header)).toBe(columnsMm.length * header.length);
  expect(areaOf(rows)).toBe(columnsMm.length * rows.length);
});

test("the statistics table is as large as the 2018 form's", () => {
  expect(statisticsTable.rows).toHaveLength(66);
});
