import { theStore } from "@/db/open";
import { openReport } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/require-actor";
import { Overview } from "@/components/report-form/overview";
import { completeness } from "@/lib/report/completeness";
import { lastEdits } from "@/lib/report/last-edits";
import { unansweredMatters } from "@/lib/report/matters";

interface Props {
  readonly params: Promise<{ id: string }>;
}

async function OverviewPage({ params }: Props) {
  const { id } = await params;
  const { report, edition, stored, entries } = await openReport(
    await requireActor(),
    theStore(),
    id,
  );
  const progress = completeness(edition, entries);
  return (
    <Overview
      report={report}
      edition={edition}
      progress={progress}
      edits={lastEdits(progress, stored)}
      unanswered={unansweredMatters(edition, entries)}
    />
  );
}

export default orNotFound(OverviewPage);
