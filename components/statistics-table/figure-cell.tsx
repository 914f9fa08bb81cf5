"use client";
import { type ChangeEvent, type FocusEvent } from "react";
import type { Sum } from "@/lib/editions/types";
import { useDesk } from "../report-form/desk-context";
import { useField } from "../report-form/use-field";
import { useFigures, useReading } from "./figures-context";
import { useCell } from "./use-cell";
import { whenNeeded } from "../report-form/when-needed";

const FigureMarks = whenNeeded(() => import("./figure-marks"));

export interface FigureCellProps {
  readonly code: string;
  /** Ids of the cells that say what the figure is. */
  readonly labelledBy: string;
  /** Where the figure is a total. */
  readonly sum?: Sum | undefined;
}

/**
 * The input of one figure. Its own box is contained in size and the notes stand outside of it, so
 * that a key lays out nothing but the input. The box is a form, of a kind that goes nowhere when it
 * is submitted: after each key the browser's autofill reads all inputs of the same form, and those
 * without a form count as one. In a table of 175 figures that was half of what a key cost.
 */
export function FigureCell({ code, labelledBy, sum }: FigureCellProps) {
  const desk = useDesk();
  const figures = useFigures();
  const field = useField(code);
  const { absent, blank, noted, problem, misread } = useCell(code);
  const offered = useReading(({ offers }) => offers.get(code));
  const isWrong = problem !== null || misread !== null;
  const describedBy = isWrong ? `${code}-problem` : absent || blank ? `${code}-state` : undefined;
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    figures.typedIn(code);
    field.onChange(event);
  };
  const leave = ({ target }: FocusEvent<HTMLInputElement>) => {
    const typed = target.value;
    field.onBlur();
    figures.readNow();
    figures.withReader((reader) => {
      const text = reader?.textOnLeaving(figures.facts, code, typed) ?? typed;
      if (text !== typed && target.value === typed) desk.form.setValue(code, text);
    });
  };
  return (
    <>
      <form method="dialog" className={`cell${absent ? " absent" : ""}${noted ? " noted" : ""}`}>
        <input
          {...field}
          onChange={change}
          onBlur={leave}
          inputMode="decimal"
          aria-labelledby={labelledBy}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy}
        />
      </form>
      {absent && (
        <span className="hint" id={`${code}-state`}>
          没有发生请填 0
        </span>
      )}
      {(blank || isWrong || offered) && (
        <FigureMarks {...{ code, blank, problem, misread, sum, offered }} />
      )}
    </>
  );
}
