"use client";
import type * as filling from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";

/** What keys do to cells beyond typing in them. */
export function useFilling(tools: filling.FillTools, { last, tell }: BulkReports) {
  const run = (fill: (from: typeof filling) => filling.BulkReport | null) =>
    void import("./fill-cells").then((from) => tell(fill(from)), tools.figures.tellOutdated);
  return {
    /** Ctrl+Z undoes what filled cells otherwise than by typing, if that was last; answers whether it did. */
    undo: (): boolean => {
      const report = last();
      if (report) run(({ undoFilling }) => undoFilling(tools, report));
      return report !== null;
    },
    leaveBlank: (code: string) => run(({ leaveBlank }) => leaveBlank(tools, code, last())),
  };
}
