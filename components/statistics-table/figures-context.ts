"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { FiguresInIdle, Shown } from "./figures-in-idle";

export const FiguresContext = createContext<FiguresInIdle | null>(null);

export function useFigures(): FiguresInIdle {
  const figures = useContext(FiguresContext);
  if (!figures) throw new Error("a figure stands outside of its table");
  return figures;
}

/** Something that follows from the table as a whole; renders its caller only when that changes. */
export function useReading<T>(of: (reading: Shown) => T): T {
  const figures = useFigures();
  const snapshot = () => of(figures.reading);
  return useSyncExternalStore(figures.subscribe, snapshot, snapshot);
}
