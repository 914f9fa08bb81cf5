import type { ReactNode } from "react";
import type { Contested } from "@/app/report/contested";
import { StuckSteps, WaitingPaper } from "@/app/report/report-notices";
import { AnswerForm } from "@/components/objections/answer-form";
import { OpenObjections } from "@/components/objections/objection-banner";
import type { FormNote } from "@/components/ui/form-note";
import { UNSETTLED } from "@/lib/report/life/objection";
import { isConfirmed } from "@/lib/report/life/paper-step";
import type { openReview } from "./open-review";

/** What whoever is said to have signed on paper said of it, for 办理过程; by the step's number. */
export const saidOfSteps = ({ steps }: Contested): ReadonlyMap<number, ReactNode> =>
  new Map(
    steps.filter(isConfirmed).map(({ number }) => [
      number,
      <p key={number} className="small">
        本人已确认
      </p>,
    ]),
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
