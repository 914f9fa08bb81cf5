"use client";
import type { TableShape } from "@/lib/report/table-shape";
import type { Entries } from "@/lib/report/value";
import { whenNeeded } from "../report-form/when-needed";
import { BulkLine } from "./bulk-line";
import { FigureDetails } from "./figure-details";
import { FillMissing, type Filling } from "./fill-missing";
import { goTo } from "./go-to";
import { fillCells, undoFilling, type Fill, type FillTools } from "./fill-cells";
import type { BulkReports } from "./use-bulk-report";
import type { Details } from "./use-details";
import { fillLeftOut } from "./paste-figures";
import { useSources } from "./use-sources";

const PastePreview = whenNeeded(() => import("./paste-preview"));

export interface DockProps {
  readonly reportId: string;
  readonly shape: TableShape;
  readonly lastYear: Entries | null;
  readonly tools: FillTools;
  readonly bulk: BulkReports;
  readonly details: Details;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly filling: Filling | null;
  readonly onFill: (filling: Filling | null) => void;
}

/** What comes and goes while the table is filled in. It stays at the foot of the window, so that no line moves. */
export default function Dock(props: DockProps) {
  const { reportId, shape, lastYear, tools, bulk, details, lastAt, filling, onFill } = props;
  const { report, tell } = bulk;
  const { open } = details;
  const sources = useSources(reportId, open !== null);
  const fill: Fill = (values, said) => tell(fillCells(tools, values, said));
  return (
    <>
      {report?.asked && (
        <PastePreview asked={report.asked} tools={tools} shape={shape} onDone={tell} />
      )}
      {report && !report.asked && (
        <BulkLine
          report={report}
          lastAt={lastAt}
          onFill={(cell) => {
            const code = cell.code ?? lastAt();
            if (code !== null) tell(fillLeftOut(tools, shape, report, { ...cell, code }));
          }}
          onUndo={() => tell(undoFilling(tools, report))}
          onDismiss={() => tell(null)}
        />
      )}
      {open && (
        <FigureDetails
          key={open.code}
          code={open.code}
          entered={open.entered}
          sources={sources?.[open.code]}
          shape={shape}
          before={lastYear ? (lastYear.get(open.code) ?? null) : undefined}
          fill={fill}
          onLeave={() => goTo(open.code)}
          onClose={() => {
            goTo(open.code);
            details.hide();
          }}
        />
      )}
      {filling && (
        <FillMissing
          {...{ shape, lastYear, filling, fill }}
          missing={tools.figures.reading.missing}
          onClose={() => onFill(null)}
        />
      )}
    </>
  );
}
