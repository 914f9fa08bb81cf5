"use client";
import type { FillTools } from "./fill-cells";
import { tellWhenDone } from "./tell-when-done";
import type { BulkReports } from "./use-bulk-report";

/** Ctrl+Z undoes what filled several cells, if that was last; answers whether it did. */
export function useUndo(tools: FillTools, { last, tell }: BulkReports) {
  return (): boolean => {
    const report = last();
    if (!report) return false;
    tellWhenDone(
      import("./fill-cells").then(({ undoFilling }) => undoFilling(tools, report)),
      tell,
    );
    return true;
  };
}
