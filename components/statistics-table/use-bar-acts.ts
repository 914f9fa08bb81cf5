"use client";
import type { MouseEvent } from "react";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import type { FiguresInIdle } from "./figures-in-idle";
import { goTo } from "./go-to";

export interface BarActions {
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly onDetails: (code: string) => void;
  readonly onFillZero: () => void;
}

/** What the buttons of the bar do, heard at one place for all of them: they are drawn by the server. */
export function useBarActs(shape: TableShape, figures: FiguresInIdle, actions: BarActions) {
  const { lastAt, onDetails, onFillZero } = actions;
  const go = (codes: () => readonly string[]) =>
    figures.withReader((reader) => {
      const code = reader?.nextAmong(shape, codes(), lastAt());
      if (code) goTo(code);
    });
  const acts: Readonly<Record<string, () => void>> = {
    missing: () => go(() => figures.reading.missing),
    misread: () => go(() => [...figures.reading.misread.keys()]),
    zero: onFillZero,
    details: () => onDetails(lastAt() ?? figuresIn(shape)[0]?.code ?? ""),
  };
  return ({ target }: MouseEvent) => {
    const { act } = (target as HTMLElement).dataset;
    if (act) acts[act]?.();
  };
}
