import { circumstancesOf } from "@/db/circumstances";
import { listObjections } from "@/db/objections";
import { theStore } from "@/db/open";
import { newestPaperWait } from "@/db/paper-waits";
import { stepsAheadOf } from "@/db/steps-ahead";
import { findRules } from "@/db/unit-rules";
import { ObjectionBanner } from "@/components/objections/objection-banner";
import { PaperWaitBox } from "@/components/paper/paper-wait-box";
import { StuckBox } from "@/components/stuck/stuck-box";
import type { FormNote } from "@/components/ui/form-note";
import { mayConfirm } from "@/lib/report/life/paper-wait";
import type { Asked } from "@/lib/report/life/permit";
import { isPreparer } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

interface Props {
  readonly report: Pick<Report, "id" | "unitId" | "standing">;
  /** Whoever is about to send it for review. */
  readonly sender?: string | undefined;
}

/** The steps before a report that nobody can take. */
export async function StuckSteps({ report, sender }: Props) {
  const steps = await stepsAheadOf(theStore(), report, sender);
  const { confirmPaper } = await findRules(theStore(), report.unitId);
  return <StuckBox steps={steps} confirmPaper={confirmPaper} />;
}

interface WaitProps {
  readonly open: Pick<Asked, "actor" | "report">;
  readonly note: FormNote | undefined;
}

/** A step on paper that waits for whoever signed it, with what the person can do about it. */
export async function WaitingPaper({ open: { actor, report }, note }: WaitProps) {
  const wait = await newestPaperWait(theStore(), report);
  if (!wait) return null;
  const circumstances = await circumstancesOf(theStore(), report);
  const confirms = mayConfirm(wait, { actor, circumstances });
  const may = confirms ? "confirm" : isPreparer(actor, report) ? "takeBack" : null;
  return <PaperWaitBox reportId={report.id} {...{ wait, may, note }} />;
}

/** What is to be known of a report wherever it is led on: open objections, and steps that nobody can take. */
export async function ReportNotices({ report, sender }: Props) {
  const { id } = report;
  return (
    <>
      <ObjectionBanner objections={await listObjections(theStore(), id)} reportId={id} />
      <StuckSteps report={report} sender={sender} />
    </>
  );
}
