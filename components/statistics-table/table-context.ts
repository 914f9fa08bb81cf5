"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { TableReading } from "@/lib/report/table-reading";
import type { FiguresInIdle } from "./figures-in-idle";

export interface TableTools {
  readonly figures: FiguresInIdle;
  /** Opens what is kept off the table for a figure, and puts the cursor there. */
  readonly showDetails: (code: string) => void;
}

export const TableContext = createContext<TableTools | null>(null);

export function useTable(): TableTools {
  const tools = useContext(TableContext);
  if (!tools) throw new Error("a figure stands outside of its table");
  return tools;
}

/** Something that follows from the table as a whole; renders its caller only when that changes. */
export function useReading<T>(of: (reading: TableReading) => T): T {
  const { figures } = useTable();
  const snapshot = () => of(figures.reading);
  return useSyncExternalStore(figures.subscribe, snapshot, snapshot);
}
