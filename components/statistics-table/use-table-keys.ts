"use client";
import { useRef, type FocusEvent, type KeyboardEvent } from "react";
import { figureAfter } from "@/lib/report/table-moves";
import type { TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import type { DeskTools } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import { goTo } from "./go-to";
import { BLANK_KEY, isComposing, moveFor } from "./table-keys";

export interface KeyActions {
  readonly showDetails: (code: string) => void;
  readonly hideDetails: () => void;
  /** Whether there was something to undo. */
  readonly undo: () => boolean;
  readonly leaveBlank: (code: string) => void;
}

const takeOffer = (input: HTMLInputElement) =>
  input.closest("td")?.querySelector<HTMLButtonElement>(".offer")?.click();

/** What the keys do in a figure's cell. */
export function useTableKeys(shape: TableShape, desk: DeskTools, actions: KeyActions) {
  const entered = useRef<{ readonly code: string; readonly value: Value } | null>(null);

  const restore = (input: HTMLInputElement) => {
    const before = entered.current;
    if (before?.code === input.name && before.value !== desk.saver.shown(input.name)) {
      enter(desk, input.name, before.value);
      input.select();
    } else actions.hideDetails();
  };

  /** Whether the key was the table's. */
  const take = (event: KeyboardEvent["nativeEvent"], input: HTMLInputElement): boolean => {
    const { key, ctrlKey, metaKey } = event;
    if (key === "Escape") restore(input);
    else if (key === "F2") actions.showDetails(input.name);
    else if (ctrlKey && key === "Enter") takeOffer(input);
    else if ((ctrlKey || metaKey) && key.toLowerCase() === "z") return actions.undo();
    else {
      const move = moveFor(event, input);
      let to: string | null = input.name;
      if (move && key === BLANK_KEY) actions.leaveBlank(to);
      do {
        to = move && figureAfter(shape, to, move);
        if (!to) return false;
        goTo(to);
      } while (document.activeElement === input); // a line out of sight takes no cursor
    }
    return true;
  };

  /** The cursor came into the figure's cell. */
  const enterCell = (code: string) => {
    if (entered.current?.code !== code) entered.current = { code, value: desk.saver.shown(code) };
  };

  return {
    enterCell,
    onKeyDown: (event: KeyboardEvent) => {
      const { target, nativeEvent } = event;
      if (!(target instanceof HTMLInputElement) || isComposing(nativeEvent)) return;
      if (take(nativeEvent, target)) event.preventDefault();
    },
    onBlur: ({ target }: FocusEvent) => {
      // It stays the active element where only the window lost the focus.
      if (document.activeElement !== target) entered.current = null;
    },
  };
}
