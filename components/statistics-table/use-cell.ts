"use client";
import { useSyncExternalStore } from "react";
import type { FieldProblem } from "@/lib/outbox/field-state";
import { noteCode } from "@/lib/report/address";
import { ABSENT, BLANK } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { useFigures } from "./figures-context";

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
  const { saver, editable } = useDesk();
  const figures = useFigures();
  const watch = (changed: () => void) => figures.watch(code, changed);
  const watchNote = (changed: () => void) => figures.watch(noteCode(code), changed);
  const isAbsent = () => saver.shown(code) === ABSENT;
  const isBlank = () => saver.shown(code) === BLANK;
  const isNoted = () => Boolean(saver.shown(noteCode(code)));
  const problem = () => saver.field(code).problem;
  const misread = () => figures.misread(code);
  return {
    absent: useSyncExternalStore(watch, isAbsent, isAbsent) && editable,
    blank: useSyncExternalStore(watch, isBlank, isBlank),
    noted: useSyncExternalStore(watchNote, isNoted, isNoted),
    problem: useSyncExternalStore(watch, problem, () => null),
    misread: useSyncExternalStore(figures.subscribe, misread, misread),
  };
}
