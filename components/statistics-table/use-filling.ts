"use client";
import type * as filling from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";

/** What keys do to cells beyond typing in them. */
export function useFilling(tools: filling.FillTools, { current, last, tell }: BulkReports) {
  const run = (fill: (from: typeof filling) => filling.BulkReport | null) =>
    void import("./fill-cells").then((from) => tell(fill(from)), tools.figures.tellOutdated);
  return {
    undo: () => run(({ undoLast }) => undoLast(tools, current())),
    leaveBlank: (code: string) => run(({ leaveBlank }) => leaveBlank(tools, code, last())),
  };
}
