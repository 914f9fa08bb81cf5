"use client";
import { useSyncExternalStore } from "react";
import { noteCode } from "@/lib/report/address";
import { BLANK } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";

/** What a figure's cell shows besides the figure: 留空, and that there is a note. */
export function useMarks(code: string): { readonly blank: boolean; readonly noted: boolean } {
  const { saver } = useDesk();
  const note = noteCode(code);
  const mine = (changed: () => void) =>
    saver.subscribe((other) => (other === code || other === note) && changed());
  const isBlank = () => saver.shown(code) === BLANK;
  const isNoted = () => Boolean(saver.shown(note));
  return {
    blank: useSyncExternalStore(mine, isBlank, isBlank),
    noted: useSyncExternalStore(mine, isNoted, isNoted),
  };
}
