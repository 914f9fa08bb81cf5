"use client";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { figureAfter } from "@/lib/report/table-moves";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import { FiguresInIdle } from "./figures-in-idle";
import { goTo } from "./go-to";
import { TableContext } from "./table-context";
import { isComposing, moveFor } from "./table-keys";

export interface TableDeskProps {
  readonly shape: TableShape;
  /** By code, for the details. */
  readonly lastYear: Readonly<Record<string, Value>> | null;
  readonly children: ReactNode;
}

export function TableDesk({ shape, children }: TableDeskProps) {
  const desk = useDesk();
  const [figures] = useState(() => new FiguresInIdle(desk.saver, figuresIn(shape)));
  useEffect(() => figures.follow(), [figures]);
  const tools = useMemo(() => ({ figures, showDetails: () => undefined }), [figures]);
  const entered = useRef<Value>(null);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || isComposing(event.nativeEvent)) return;
    if (event.key === "Escape") enter(desk, target.name, entered.current);
    const move = moveFor(event.nativeEvent, target);
    if (!move) return;
    const to = figureAfter(shape, target.name, move);
    if (!to) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <TableContext.Provider value={tools}>
      <div
        className="desk"
        onKeyDown={press}
        onFocus={({ target }) =>
          (entered.current = desk.saver.shown((target as HTMLInputElement).name))
        }
      >
        {children}
      </div>
    </TableContext.Provider>
  );
}
