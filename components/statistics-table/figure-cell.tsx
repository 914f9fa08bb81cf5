"use client";
import type { FocusEvent } from "react";
import type { FieldKind } from "@/lib/editions/types";
import { formName } from "@/lib/report/address";
import { readFigure } from "@/lib/report/read-figure";
import { ABSENT } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { enter, useField, useProblem } from "../report-form/use-field";
import { FigureProblem } from "./figure-problem";
import { useMisread, useTable } from "./table-context";
import { useMarks } from "./use-marks";

export interface FigureCellProps {
  readonly code: string;
  readonly kind: FieldKind;
  /** Ids of the cells that say what the figure is. */
  readonly labelledBy: string;
  /** Shown in the cell while the cursor is in it and it is empty. */
  readonly hint: string;
}

/** The input of one figure. It renders again when its marks or its problem change, never for a key. */
export function FigureCell({ code, kind, labelledBy, hint }: FigureCellProps) {
  const desk = useDesk();
  const { figures } = useTable();
  const field = useField(code);
  const { blank, noted } = useMarks(code);
  const problem = useProblem(code);
  const misread = useMisread(code);
  const isWrong = problem !== null || misread !== null;
  const leave = ({ target }: FocusEvent<HTMLInputElement>) => {
    const read = readFigure(kind, target.value);
    const canonical = read.ok ? (read.value ?? "") : target.value;
    if (canonical !== target.value) desk.form.setValue(formName(code), canonical);
    field.onBlur();
    figures.readNow();
  };
  return (
    <div className={noted ? "cell noted" : "cell"}>
      {blank && (
        <button
          type="button"
          className="blank-mark"
          id={`${code}-blank`}
          tabIndex={-1}
          title="撤回留空，改为未填"
          onClick={() => enter(desk, code, ABSENT)}
        >
          留空
        </button>
      )}
      <input
        {...field}
        onBlur={leave}
        inputMode="decimal"
        autoComplete="off"
        placeholder={blank ? " " : hint}
        aria-labelledby={labelledBy}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${code}-problem` : blank ? `${code}-blank` : undefined}
      />
      {isWrong && <FigureProblem code={code} problem={problem} misread={misread} />}
    </div>
  );
}
