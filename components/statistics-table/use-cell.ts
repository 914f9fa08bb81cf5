"use client";
import type { FieldProblem } from "@/lib/outbox/pending";
import { noteCode } from "@/lib/report/address";
import { ABSENT, BLANK } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { useProblem } from "../report-form/use-field";
import { useWatched } from "../report-form/use-watched";
import { useFigures, useReading } from "./figures-context";

export interface CellState {
  /** Waiting to be filled in. */
  readonly absent: boolean;
  readonly blank: boolean;
  readonly noted: boolean;
  readonly problem: FieldProblem | null;
  /** Why what was typed cannot be read, once the person has left the cell. */
  readonly misread: string | null;
}

/** What a figure's cell shows besides what is typed; renders its caller when that changes, never for a key. */
export function useCell(code: string): CellState {
  const { editable } = useDesk();
  const figures = useFigures();
  const without = useWatched(code, (saver) => saver.shown(code) && "figure");
  return {
    absent: without === ABSENT && editable,
    blank: without === BLANK,
    noted: useWatched(noteCode(code), (saver) => Boolean(saver.shown(noteCode(code)))),
    problem: useProblem(code),
    misread: useReading(() => figures.misread(code)),
  };
}
