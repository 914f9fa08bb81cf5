"use client";
import type { BulkReport } from "./fill-cells";
import { goToShown } from "./filter-rows";
import type { ToldCell } from "@/lib/report/paste/settle-paste";
import { LeftOut } from "./left-out";

export interface BulkLineProps {
  readonly report: BulkReport;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly onUndo: () => void;
  /** 就填这一格. */
  readonly onFill: (cell: ToldCell) => void;
  readonly onDismiss: () => void;
}

/** What was done to several cells at once, and its undoing. */
export function BulkLine(props: BulkLineProps) {
  const { report, lastAt, onUndo, onDismiss, onFill } = props;
  const { said, changes, told = [] } = report;
  /** The button goes away; the cursor must not be lost with it. */
  const andBack = (act: () => void) => () => {
    act();
    goToShown(changes[0]?.code ?? lastAt() ?? "");
  };
  return (
    <div className="bulk-line">
      <p role="alert">{said}</p>
      {changes.length > 0 && (
        <button type="button" className="button" onClick={andBack(onUndo)}>
          撤销
        </button>
      )}
      <button type="button" className="button plain" onClick={andBack(onDismiss)}>
        知道了
      </button>
      {told.length > 0 && <LeftOut told={told} onFill={onFill} />}
    </div>
  );
}
