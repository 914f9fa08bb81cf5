"use client";
import { useRef, useState } from "react";
import { changesTo, undone, type CellChange } from "@/lib/report/bulk-change";
import type { Value } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import type { FiguresInIdle } from "./figures-in-idle";

export interface BulkReport {
  /** What was done, in words. */
  readonly said: string;
  /** [] where there is nothing to undo. */
  readonly changes: readonly CellChange[];
}

export interface BulkChanges {
  readonly report: BulkReport | null;
  readonly fill: (values: ReadonlyMap<string, Value>, said: string) => void;
  readonly say: (said: string) => void;
  readonly undo: () => void;
  /** Undoes on Ctrl+Z, unless a key was typed since: then the browser's own undo is meant. */
  readonly undoByKey: () => boolean;
  readonly typed: () => void;
  readonly dismiss: () => void;
}

/** Filling several cells at once: said in one line, undone with one click. */
export function useBulkChanges(figures: FiguresInIdle): BulkChanges {
  const desk = useDesk();
  const [report, setReport] = useState<BulkReport | null>(null);
  const isLast = useRef(false);
  const held = (code: string) => desk.saver.shown(code);
  const put = (values: ReadonlyMap<string, Value>) => {
    for (const [code, value] of values) enter(desk, code, value);
    figures.readNow();
    void desk.saver.flush();
  };
  const undo = () => {
    isLast.current = false;
    put(undone(report?.changes ?? [], held));
    setReport({ said: "已撤销", changes: [] });
  };
  return {
    report,
    fill: (values, said) => {
      const changes = changesTo(values, held);
      put(values);
      isLast.current = true;
      setReport({ said, changes });
    },
    say: (said) => setReport({ said, changes: [] }),
    undo,
    undoByKey: () => {
      if (!isLast.current) return false;
      undo();
      return true;
    },
    typed: () => (isLast.current = false),
    dismiss: () => setReport(null),
  };
}
