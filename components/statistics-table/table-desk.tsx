"use client";
import {
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
} from "react";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { whenNeeded } from "../report-form/when-needed";
import { FiguresInIdle } from "./figures-in-idle";
import { TableBar } from "./table-bar";
import { TableContext } from "./table-context";
import { useAddressedFigure } from "./use-addressed-figure";
import { useBulkReport } from "./use-bulk-report";
import { useDetails } from "./use-details";
import { usePaste } from "./use-paste";
import { useTableKeys } from "./use-table-keys";
import { useUndo } from "./use-undo";

const Dock = whenNeeded(() => import("./dock"));

export interface TableDeskProps {
  readonly shape: TableShape;
  /** By code; null where there is no report of last year. */
  readonly lastYear: Readonly<Record<string, Value>> | null;
  readonly help: ReactNode;
  /** The grid, drawn by the server. */
  readonly children: ReactNode;
}

function useFigures(shape: TableShape): FiguresInIdle {
  const { saver } = useDesk();
  const [figures] = useState(() => new FiguresInIdle(saver, figuresIn(shape)));
  useEffect(() => figures.follow(), [figures]);
  return figures;
}

const figureAt = ({ target }: { readonly target: EventTarget }) =>
  target instanceof HTMLInputElement ? target.name : null;

/** Keys, pasting and all that follows from the figures of one table, heard at one place for all its cells. */
export function TableDesk({ shape, lastYear, help, children }: TableDeskProps) {
  const desk = useDesk();
  const figures = useFigures(shape);
  const tools = useMemo(() => ({ desk, figures }), [desk, figures]);
  const { report, tell, typed, last } = useBulkReport();
  const details = useDetails();
  const { open, show, follow, hide } = details;
  const context = useMemo(() => ({ figures, showDetails: show }), [figures, show]);
  const undo = useUndo(tools, last, tell);
  const keys = useTableKeys(shape, { showDetails: show, hideDetails: hide, undo });
  const paste = usePaste(shape, tools, tell);
  const [fillsZero, setFillsZero] = useState(false);
  const lastAt = useRef<string | null>(null);
  useAddressedFigure();

  const focus = (event: FocusEvent) => {
    keys.onFocus(event);
    const code = figureAt(event);
    if (!code) return;
    lastAt.current = code;
    follow(code);
  };
  const input = (event: SyntheticEvent) => {
    const code = figureAt(event);
    if (!code) return;
    typed();
    figures.typedIn(code);
  };
  const click = ({ target }: MouseEvent) => {
    const code = (target as Element).closest<HTMLElement>("[data-details]")?.dataset["details"];
    if (code) show(code);
  };
  return (
    <TableContext.Provider value={context}>
      <div className={open ? "table-desk with-details" : "table-desk"}>
        <TableBar
          shape={shape}
          lastAt={() => lastAt.current}
          onDetails={show}
          onFillZero={() => setFillsZero(true)}
        >
          {help}
        </TableBar>
        <div
          className="table-area"
          {...keys}
          onFocus={focus}
          onInput={input}
          onPaste={paste}
          onClick={click}
        >
          {children}
        </div>
        <div className="dock">
          {(report ?? open ?? fillsZero) && (
            <Suspense fallback={null}>
              <Dock
                shape={shape}
                lastYear={lastYear}
                tools={tools}
                report={report}
                tell={tell}
                details={details}
                fillsZero={fillsZero}
                onZeroClose={() => setFillsZero(false)}
              />
            </Suspense>
          )}
        </div>
      </div>
    </TableContext.Provider>
  );
}
