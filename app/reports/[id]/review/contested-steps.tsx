import type { ReactNode } from "react";
import type { Contested } from "@/app/report/contested";
import { StuckSteps, WaitingPaper } from "@/app/report/report-notices";
import { AnswerForm } from "@/components/objections/answer-form";
import { OpenObjections } from "@/components/objections/objection-banner";
import { SaidOfStep } from "@/components/objections/said-of-step";
import type { FormNote } from "@/components/ui/form-note";
import { UNSETTLED } from "@/lib/report/life/objection";
import type { openReview } from "./open-review";

/** What was said of each step on paper, for 办理过程. */
export const saidOfSteps = ({ steps, objections }: Contested): ReadonlyMap<number, ReactNode> =>
  new Map(
    steps.map((step) => [step.number, <SaidOfStep key={step.number} {...{ step, objections }} />]),
  );

interface Props {
  readonly open: Awaited<ReturnType<typeof openReview>>;
  readonly contested: Contested;
  readonly note: FormNote | undefined;
}

/** What is open of the report's steps, and what the person is asked about. */
export function ContestedSteps({ open, contested, note }: Props) {
  const { actor, report } = open;
  const { id: reportId } = report;
  const { accountId } = actor;
  return (
    <>
      <OpenObjections objections={contested.objections} {...{ reportId, note }} />
      {contested.unsettled && <p className="notice error">{UNSETTLED}</p>}
      {!report.filed && <StuckSteps report={report} />}
      {!report.filed && <WaitingPaper open={open} note={note} />}
      <AnswerForm steps={contested.asked} {...{ reportId, accountId, note }} />
    </>
  );
}
