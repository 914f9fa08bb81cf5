"use client";
import type { FocusEvent, KeyboardEvent } from "react";
import { figureAfter } from "@/lib/report/table-moves";
import type { TableShape } from "@/lib/report/table-shape";
import { enter } from "../report-form/use-field";
import type { FillTools } from "./fill-cells";
import { goTo } from "./go-to";
import { BLANK_KEY, isComposing, moveFor } from "./table-keys";

export interface KeyActions {
  readonly showDetails: (code: string) => void;
  readonly hideDetails: () => void;
  /** Takes back what was done last, if anything was. */
  readonly undo: () => void;
  readonly leaveBlank: (code: string) => void;
}

const takeOffer = (input: HTMLInputElement) =>
  input.closest("td")?.querySelector<HTMLButtonElement>(".offer")?.click();

/** What the keys do in a figure's cell. */
export function useTableKeys(shape: TableShape, { desk, log }: FillTools, actions: KeyActions) {
  /** Puts back what the cell held before it was typed into; else does the other thing. */
  const restore = (input: HTMLInputElement, otherwise: () => void) => {
    const before = log.typedOver();
    if (before === undefined) otherwise();
    else {
      enter(desk, input.name, before);
      input.select();
    }
  };

  /** Whether the key was the table's. */
  const take = (event: KeyboardEvent["nativeEvent"], input: HTMLInputElement): boolean => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === "Escape") restore(input, actions.hideDetails);
    else if (key === "F2") actions.showDetails(input.name);
    else if (ctrlKey && key === "Enter") takeOffer(input);
    else if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z")
      restore(input, actions.undo);
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

  return {
    enterCell: (code: string) => log.enter(code),
    onKeyDown: (event: KeyboardEvent) => {
      const { target, nativeEvent } = event;
      if (!(target instanceof HTMLInputElement) || isComposing(nativeEvent)) return;
      if (take(nativeEvent, target)) event.preventDefault();
    },
    onBlur: ({ target }: FocusEvent) => {
      // It stays the active element where only the window lost the focus.
      if (document.activeElement !== target) log.leave();
    },
  };
}
