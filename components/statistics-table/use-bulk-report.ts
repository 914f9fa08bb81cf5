"use client";
import { useRef, useState } from "react";
import type { BulkReport, FillTools } from "./fill-cells";

export interface BulkReports {
  /** What was done last to several cells at once, until the person has taken note of it. */
  readonly report: BulkReport | null;
  /** The same as it is at the moment, whenever that is asked. */
  readonly current: () => BulkReport | null;
  readonly tell: (report: BulkReport | null) => void;
  /** What can be undone before the next filling; nothing after a key in a cell. */
  readonly last: () => BulkReport | null;
}

export function useBulkReport({ figures, log }: FillTools): BulkReports {
  const [report, setReport] = useState<BulkReport | null>(null);
  const told = useRef({ report, keys: 0 });
  return {
    report,
    current: () => told.current.report,
    tell: (next) => {
      log.filled(next?.changes ?? []);
      told.current = { report: next, keys: figures.keys };
      setReport(next);
    },
    last: () => {
      const { report, keys } = told.current;
      return report?.changes.length && keys === figures.keys ? report : null;
    },
  };
}
