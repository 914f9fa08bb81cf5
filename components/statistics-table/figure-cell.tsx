"use client";
import { useSyncExternalStore, type FocusEvent } from "react";
import type { FieldKind } from "@/lib/editions/types";
import { formName, noteCode } from "@/lib/report/address";
import { readFigure } from "@/lib/report/read-figure";
import { BLANK } from "@/lib/report/value";
import { useDesk } from "../report-form/desk-context";
import { useField, useProblem } from "../report-form/use-field";
import { useReading, useTable } from "./table-context";

export interface FigureCellProps {
  readonly code: string;
  readonly kind: FieldKind;
  /** Ids of the cells that say what the figure is. */
  readonly labelledBy: string;
  /** Shown while the cell is empty and being filled in. */
  readonly hint: string;
}

/** 留空 and 有备注 are marks on a cell; "" while it has neither. */
function useMarks(code: string): "" | "blank" | "noted" | "blank noted" {
  const { saver } = useDesk();
  const marks = () => {
    const noted = Boolean(saver.shown(noteCode(code)));
    if (saver.shown(code) === BLANK) return noted ? "blank noted" : "blank";
    return noted ? "noted" : "";
  };
  const mine = (changed: () => void) =>
    saver.subscribe((other) => (other === code || other === noteCode(code)) && changed());
  return useSyncExternalStore(mine, marks, marks);
}

/** The input of one figure. It renders again only when its marks or its problem change, never for a key. */
export function FigureCell({ code, kind, labelledBy, hint }: FigureCellProps) {
  const { form } = useDesk();
  const { figures, showDetails } = useTable();
  const field = useField(code);
  const problem = useProblem(code);
  const misread = useReading(({ misread }) => misread.get(code) ?? null);
  const marks = useMarks(code);
  const leave = ({ target }: FocusEvent<HTMLInputElement>) => {
    const read = readFigure(kind, target.value);
    const canonical = read.ok ? (read.value ?? "") : target.value;
    if (canonical !== target.value) form.setValue(formName(code), canonical);
    field.onBlur();
    figures.readNow();
  };
  const message = problem?.kind === "invalid" ? problem.message : misread;
  const wrong = problem !== null || misread !== null;
  return (
    <div className={`cell ${marks}`}>
      <input
        {...field}
        onBlur={leave}
        inputMode="decimal"
        autoComplete="off"
        placeholder={marks.startsWith("blank") ? "留空" : hint}
        aria-labelledby={labelledBy}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${code}-problem` : undefined}
      />
      {wrong && (
        <span className="problem" id={`${code}-problem`} role="alert">
          {problem?.kind === "conflict" ? (
            <button type="button" className="settle" onClick={() => showDetails(code)}>
              别人也改过，请选一稿
            </button>
          ) : (
            message
          )}
        </span>
      )}
    </div>
  );
}
