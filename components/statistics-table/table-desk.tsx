"use client";
import { useEffect, useState, type MouseEvent, type ReactNode } from "react";
import type { TableReading } from "@/lib/report/table-reading";
import { useDesk } from "../report-form/desk-context";
import { whenNeeded } from "../report-form/when-needed";
import { FiguresInIdle, type TableFacts } from "./figures-in-idle";
import type { FillTools } from "./fill-cells";
import type { Filling } from "./fill-missing";
import { FiguresContext } from "./figures-context";
import { UndoLog } from "./undo-log";
import { useAddressedFigure } from "./use-addressed-figure";
import { useBulkReport } from "./use-bulk-report";
import { useCells } from "./use-cells";
import { useDetails } from "./use-details";

const Dock = whenNeeded(() => import("./dock"));

export interface TableDeskProps extends TableFacts {
  readonly reportId: string;
  /** How the table stands as the server stored it. */
  readonly first: TableReading;
  /** What stands above the grid; drawn by the server, like it. */
  readonly bar: ReactNode;
  /** The grid. */
  readonly children: ReactNode;
}

function useFillTools(facts: TableFacts, first: TableReading): FillTools {
  const desk = useDesk();
  const [{ figures, log }] = useState(() => {
    const figures = new FiguresInIdle(desk.saver, facts, first);
    const log = new UndoLog(
      (code) => desk.saver.shown(code),
      () => figures.keys,
    );
    return { figures, log };
  });
  useEffect(() => figures.follow(), [figures]);
  return { desk, figures, log };
}

/** Holds together the figures of one table: keys, pasting, progress, and what is kept off the table. */
export function TableDesk({ reportId, shape, lastYear, first, bar, children }: TableDeskProps) {
  const tools = useFillTools({ shape, lastYear }, first);
  const bulk = useBulkReport(tools);
  const details = useDetails();
  const { handlers, lastAt } = useCells(shape, tools, bulk, details);
  const [filling, onFill] = useState<Filling | null>(null);
  const { open, show } = details;
  useAddressedFigure(show);
  const shared = { shape, lastYear, tools, lastAt, show, onFill };
  const act = ({ target }: MouseEvent) => {
    const button = target as HTMLElement;
    if (button.dataset.act)
      import("./bar-acts").then(
        ({ actOfBar }) => actOfBar(button, shared),
        tools.figures.tellOutdated,
      );
  };
  return (
    <FiguresContext.Provider value={tools.figures}>
      <div className={open ? "table-desk with-details" : "table-desk"} onClick={act}>
        {bar}
        <div className="table-area" {...handlers}>
          {children}
        </div>
        <div className="dock">
          {(bulk.report ?? open ?? filling) && (
            <Dock {...shared} {...{ reportId, bulk, details, filling }} />
          )}
        </div>
      </div>
    </FiguresContext.Provider>
  );
}
