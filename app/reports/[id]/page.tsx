import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { Overview } from "@/components/report-form/overview";
import { completeness } from "@/lib/report/completeness";
import { lastEdits } from "@/lib/report/last-edits";
import { unansweredMatters } from "@/lib/report/matters";
import { openForm } from "./form-page";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `概览 - ${report.year}年年报`;
});

async function OverviewPage({ params }: Props) {
  const { id } = await params;
  const { report, access, edition, stored, entries } = await openForm(id);
  const progress = completeness(edition, entries);
  return (
    <Overview
      report={report}
      access={access}
      edition={edition}
      progress={progress}
      edits={lastEdits(progress, stored)}
      unanswered={unansweredMatters(edition, entries)}
    />
  );
}

export default orNotFound(OverviewPage);
