import { listObjections } from "@/db/objections";
import { theStore } from "@/db/open";
import { stepsAheadOf } from "@/db/steps-ahead";
import { findRules } from "@/db/unit-rules";
import { ObjectionBanner } from "@/components/objections/objection-banner";
import { StuckBox } from "@/components/stuck/stuck-box";
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
