"use client";
import type { ClipboardEvent } from "react";
import { isBlock } from "@/lib/report/is-block";
import type { FillTools } from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";

/** Pasting a column or a block fills from the cell with the cursor; one value is the browser's own business. */
export function usePaste(tools: FillTools, { tell }: BulkReports) {
  return (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const text = clipboardData.getData("text/plain");
    if (!(target instanceof HTMLInputElement) || target.readOnly || !isBlock(text)) return;
    event.preventDefault();
    const clipboard = { text, html: clipboardData.getData("text/html") };
    const at = target.name;
    import("./paste-figures").then(
      ({ pasteFigures }) => tell(pasteFigures(tools, clipboard, at)),
      tools.figures.tellOutdated,
    );
  };
}
