"use client";
import type { BulkReport } from "./fill-cells";
import { goTo } from "./go-to";

export interface BulkLineProps {
  readonly report: BulkReport;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was done to several cells at once, and its undoing. */
export function BulkLine(props: BulkLineProps) {
  const { report, lastAt, onUndo, onDismiss } = props;
  const { said, changes } = report;
  /** The button goes away; the cursor must not be lost with it. */
  const andBack = (act: () => void) => () => {
    act();
    goTo(changes[0]?.code ?? lastAt() ?? "");
  };
  return (
    <p className="bulk-line" role="alert">
      {said}
      {changes.length > 0 && (
        <button type="button" className="button" onClick={andBack(onUndo)}>
          撤销
        </button>
      )}
      <button type="button" className="button plain" onClick={andBack(onDismiss)}>
        知道了
      </button>
    </p>
  );
}
