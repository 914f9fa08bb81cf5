"use client";
import type { ClipboardEvent } from "react";
import { isBlock } from "@/lib/report/clipboard-text";
import type { TableShape } from "@/lib/report/table-shape";
import type { BulkChanges } from "./use-bulk-changes";

/** Pasting a column or a block fills from the cell with the cursor; one value is the browser's own business. */
export function usePaste(shape: TableShape, { fill, say }: BulkChanges) {
  return (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const text = clipboardData.getData("text/plain");
    if (!(target instanceof HTMLInputElement) || !isBlock(text)) return;
    event.preventDefault();
    const clipboard = { text, html: clipboardData.getData("text/html") };
    const at = target.name;
    import("./paste-figures").then(
      ({ pasteFigures }) => {
        const { values, said } = pasteFigures(clipboard, shape, at);
        fill(values, said);
      },
      () => say("没有粘贴：请刷新本页后再试；已填写的内容不会丢失"),
    );
  };
}
