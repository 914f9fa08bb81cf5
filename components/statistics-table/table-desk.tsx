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
import { Dock } from "./dock";
import { FiguresInIdle } from "./figures-in-idle";
import { TableBar } from "./table-bar";
import { TableContext } from "./table-context";
import { useAddressedFigure } from "./use-addressed-figure";
import { useBulkChanges } from "./use-bulk-changes";
import { useDetails } from "./use-details";
import { usePaste } from "./use-paste";
import { useTableKeys } from "./use-table-keys";

const FillZero = whenNeeded(() => import("./fill-zero"));

export interface TableDeskProps {
  readonly shape: TableShape;
  /** By code; null where there is no report of last year. */
  readonly lastYear: Readonly<Record<string, Value>> | null;
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
export function TableDesk({ shape, lastYear, children }: TableDeskProps) {
  const figures = useFigures(shape);
  const bulk = useBulkChanges(figures);
  const { details, show, follow, hide, leave, close } = useDetails();
  const keys = useTableKeys(shape, { showDetails: show, hideDetails: hide, undo: bulk.undoByKey });
  const paste = usePaste(shape, bulk);
  const [fillsZero, setFillsZero] = useState(false);
  const lastAt = useRef<string | null>(null);
  const tools = useMemo(() => ({ figures, showDetails: show }), [figures, show]);
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
    bulk.typed();
    figures.typedIn(code);
  };
  const click = ({ target }: MouseEvent) => {
    const code = (target as Element).closest<HTMLElement>("[data-details]")?.dataset["details"];
    if (code) show(code);
  };
  return (
    <TableContext.Provider value={tools}>
      <div className={details ? "table-desk with-details" : "table-desk"}>
        <TableBar
          shape={shape}
          lastAt={() => lastAt.current}
          onDetails={show}
          onFillZero={() => setFillsZero(true)}
        />
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
        <Dock
          shape={shape}
          lastYear={lastYear}
          bulk={bulk}
          details={details}
          onLeave={leave}
          onClose={close}
        />
      </div>
      {fillsZero && (
        <Suspense fallback={null}>
          <FillZero shape={shape} fill={bulk.fill} onClose={() => setFillsZero(false)} />
        </Suspense>
      )}
    </TableContext.Provider>
  );
}
