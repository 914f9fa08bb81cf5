"use client";
import type { FieldProblem } from "@/lib/outbox/pending";
import type { Sum } from "@/lib/editions/types";
import { ABSENT } from "@/lib/report/value";
import { whoElse } from "../report-form/conflict-words";
import { useDesk } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import { goTo } from "./go-to";
import { OfferButton } from "./offer-button";

export interface FigureMarksProps {
  readonly code: string;
  readonly blank: boolean;
  readonly problem: FieldProblem | null;
  readonly misread: string | null;
  /** Where the figure is a total. */
  readonly sum: Sum | undefined;
  /** What it should be, where it is not. */
  readonly offered: string | undefined;
}

/** 留空 stands beside its cell, and takes it back. */
function BlankMark({ code }: Pick<FigureMarksProps, "code">) {
  const desk = useDesk();
  const takeBack = () => {
    goTo(code); // the button goes away; the cursor must not be lost with it
    enter(desk, code, ABSENT);
  };
  return (
    <button
      type="button"
      className="blank-mark"
      id={`${code}-state`}
      tabIndex={-1}
      disabled={!desk.editable}
      title="撤回留空，改为未填"
      onClick={takeBack}
    >
      留空
    </button>
  );
}

/**
 * What few cells show beside what is typed: 留空, what is wrong in plain words, the total that follows.
 * A conflict needs more room than a cell has.
 */
export default function FigureMarks(props: FigureMarksProps) {
  const { code, blank, problem, misread, sum, offered } = props;
  return (
    <>
      {blank && <BlankMark code={code} />}
      {(problem ?? misread) && (
        <span className="problem wrong" id={`${code}-problem`} role="alert">
          {problem?.kind === "conflict" ? (
            <button
              type="button"
              className="button plain"
              tabIndex={-1}
              data-act="details"
              data-details={code}
            >
              {whoElse(problem.current)}，请选一稿
            </button>
          ) : (
            (misread ?? problem?.message)
          )}
        </span>
      )}
      {sum && offered !== undefined && <OfferButton sum={sum} offered={offered} />}
    </>
  );
}
