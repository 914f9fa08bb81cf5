"use client";
import { useRef, useState } from "react";
import type { BulkReport } from "./fill-cells";

export interface BulkReports {
  /** What was done last to several cells at once, until the person has taken note of it. */
  readonly report: BulkReport | null;
  readonly tell: (report: BulkReport | null) => void;
  /** After a key in a cell, Ctrl+Z means the browser's own undo. */
  readonly typed: () => void;
  /** What Ctrl+Z undoes. */
  readonly last: () => BulkReport | null;
}

export function useBulkReport(): BulkReports {
  const [report, setReport] = useState<BulkReport | null>(null);
  const isLast = useRef(false);
  return {
    report,
    tell: (next) => {
      isLast.current = next !== null && next.changes.length > 0;
      setReport(next);
    },
    typed: () => void (isLast.current = false),
    last: () => (isLast.current ? report : null),
  };
}
