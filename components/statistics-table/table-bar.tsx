"use client";
import type { ReactNode } from "react";
import { nextAmong } from "@/lib/report/table-moves";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { Act } from "../report-form/act";
import { Outdated } from "../report-form/when-needed";
import { goTo } from "./go-to";
import { useFigures, useReading } from "./figures-context";

export interface TableBarProps {
  readonly shape: TableShape;
  /** The figure that had the cursor last. */
  readonly lastAt: () => string | null;
  readonly onDetails: (code: string) => void;
  readonly onFillZero: () => void;
  /** How to use the table by keys. */
  readonly children: ReactNode;
}

/** How far the table is, and the way to what is missing. */
export function TableBar({ shape, lastAt, onDetails, onFillZero, children }: TableBarProps) {
  const { filled, blank, missing, misread } = useReading((reading) => reading);
  const { isOutdated } = useFigures();
  const go = (codes: readonly string[]) => {
    const code = nextAmong(shape, codes, lastAt());
    if (code) goTo(code);
  };
  return (
    <div className="table-bar">
      <p>
        {figuresIn(shape).length} 项：已填 {filled.length + blank.length}
        {blank.length > 0 && `（其中留空 ${blank.length}）`}，未填 {missing.length}
      </p>
      {misread.size > 0 && (
        <button type="button" className="button danger" onClick={() => go([...misread.keys()])}>
          {misread.size} 处要改
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={missing.length === 0}
        onClick={() => go(missing)}
      >
        到下一个未填
      </button>
      <Act className="button plain" disabled={missing.length === 0} onClick={onFillZero}>
        将未填项填 0
      </Act>
      <button
        type="button"
        className="button plain"
        onClick={() => onDetails(lastAt() ?? figuresIn(shape)[0]?.code ?? "")}
      >
        说明和备注
      </button>
      {children}
      {isOutdated && <Outdated />}
    </div>
  );
}
