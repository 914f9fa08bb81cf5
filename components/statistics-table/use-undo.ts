"use client";
import type { FillTools } from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";

/** Ctrl+Z undoes what filled several cells, if that was last; answers whether it did. */
export function useUndo(tools: FillTools, { last, tell }: BulkReports) {
  return (): boolean => {
    const report = last();
    if (!report) return false;
    import("./fill-cells").then(
      ({ undoFilling }) => tell(undoFilling(tools, report)),
      tools.figures.tellOutdated,
    );
    return true;
  };
}
