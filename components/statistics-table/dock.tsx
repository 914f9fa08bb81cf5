"use client";
import { Suspense } from "react";
import type { TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { whenNeeded } from "../report-form/when-needed";
import { goTo } from "./go-to";
import type { BulkChanges } from "./use-bulk-changes";
import type { OpenDetails } from "./use-details";

const FigureDetails = whenNeeded(() => import("./figure-details"));

export interface DockProps {
  readonly shape: TableShape;
  readonly lastYear: Readonly<Record<string, Value>> | null;
  readonly bulk: BulkChanges;
  readonly details: OpenDetails | null;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** What comes and goes while the table is filled in. It stays at the foot of the window, so that no line moves. */
export function Dock({ shape, lastYear, bulk, details, onLeave, onClose }: DockProps) {
  const { report, undo, dismiss, fill } = bulk;
  /** The button goes away; the cursor must not be lost with it. */
  const andBack = (act: () => void) => () => {
    act();
    goTo(report?.changes[0]?.code ?? "");
  };
  return (
    <div className="dock">
      <div role="status">
        {report && (
          <p className="bulk-report">
            {report.said}
            {report.changes.length > 0 && (
              <button type="button" className="button" onClick={andBack(undo)}>
                撤销
              </button>
            )}
            <button type="button" className="button plain" onClick={andBack(dismiss)}>
              知道了
            </button>
          </p>
        )}
      </div>
      {details && (
        <Suspense fallback={null}>
          <FigureDetails
            key={details.code}
            code={details.code}
            entered={details.entered}
            shape={shape}
            before={lastYear ? (lastYear[details.code] ?? null) : undefined}
            fill={fill}
            onLeave={onLeave}
            onClose={onClose}
          />
        </Suspense>
      )}
    </div>
  );
}
