"use client";
import { useRef, useState } from "react";
import type { BulkReport } from "./fill-cells";
import type { FiguresInIdle } from "./figures-in-idle";

export interface BulkReports {
  /** What was done last to several cells at once, until the person has taken note of it. */
  readonly report: BulkReport | null;
  readonly tell: (report: BulkReport | null) => void;
  /** What Ctrl+Z undoes; after a key in a cell it is the browser's own undo that is meant. */
  readonly last: () => BulkReport | null;
}

export function useBulkReport(figures: FiguresInIdle): BulkReports {
  const [report, setReport] = useState<BulkReport | null>(null);
  const told = useRef({ report, keys: 0 });
  return {
    report,
    tell: (next) => {
      told.current = { report: next, keys: figures.keys };
      setReport(next);
    },
    last: () => {
      const { report, keys } = told.current;
      return report?.changes.length && keys === figures.keys ? report : null;
    },
  };
}
