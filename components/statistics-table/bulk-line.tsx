"use client";
import type { BulkReport } from "./fill-cells";
import { goTo } from "./go-to";

export interface BulkLineProps {
  readonly report: BulkReport;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was done to several cells at once, and its undoing. */
export function BulkLine({ report: { said, changes }, onUndo, onDismiss }: BulkLineProps) {
  /** The button goes away; the cursor must not be lost with it. */
  const andBack = (act: () => void) => () => {
    act();
    if (changes[0]) goTo(changes[0].code);
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
