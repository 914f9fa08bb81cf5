"use client";
import { useRef, useState } from "react";
import type { BulkReport } from "./fill-cells";

/** What was done to several cells at once, as long as the person has not taken note of it. */
export function useBulkReport() {
  const [report, setReport] = useState<BulkReport | null>(null);
  const isLast = useRef(false);
  return {
    report,
    tell: (next: BulkReport | null) => {
      isLast.current = next !== null && next.changes.length > 0;
      setReport(next);
    },
    /** After a key in a cell, Ctrl+Z means the browser's own undo. */
    typed: () => (isLast.current = false),
    last: () => (isLast.current ? report : null),
  };
}
