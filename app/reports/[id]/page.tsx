import { draftSource } from "@/app/draft-source";
import { takeNote } from "@/app/form-notes";
import { lastYearOf, type OpenReport } from "@/app/open-report";
import { LastYear } from "@/app/report/last-year-notice";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ReportNotices, WaitingPaper } from "@/app/report/report-notices";
import type { Searched } from "@/app/search-params";
import { findDue } from "@/db/due";
import { countSaves } from "@/db/field-history";
import { theStore } from "@/db/open";
import { listReturns } from "@/db/returns";
import { listTransitions } from "@/db/transitions";
import { findUnit } from "@/db/units";
import { Overview } from "@/components/report-form/overview";
import { CorrectingNotice } from "@/components/review/correcting-notice";
import { ToMend } from "@/components/review/to-mend";
import { completeness } from "@/lib/report/completeness";
import { carriedFields } from "@/lib/report/draft/take";
import { draftState } from "@/lib/report/draft/withdraw";
import { lastEdits } from "@/lib/report/last-edits";
import { unansweredMatters } from "@/lib/report/matters";
import { formComments } from "./form-comments";
import { openForm } from "./form-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `概览 - ${report.year}年年报`;
});

/** What can be done with last year's report as the draft of this one. */
async function draftOffer({ report, edition, entries }: OpenReport) {
  const last = await draftSource(theStore(), report, edition);
  const fields = last ? carriedFields(last, entries) : [];
  return {
    pages: [...new Set(fields.map(({ page }) => page.name))],
    canWithdraw: draftState(edition, entries) === "untouched",
  };
}

/** Why a published report is being corrected; null where that is not so, or something of it was sent. */
async function correction({ report: { id, standing } }: OpenReport): Promise<string | null> {
  const [newest] = await listTransitions(theStore(), id, standing.number - 1);
  return newest?.action === "amend" ? newest.reason : null;
}

async function toMend(open: OpenReport) {
  const { id } = open.report;
  const reason = await correction(open);
  const [returned] = await listReturns(theStore(), [id]);
  const { threads } = await formComments(id);
  return (
    <>
      {reason !== null && <CorrectingNotice reportId={id} reason={reason} />}
      <ToMend reportId={id} returned={returned} threads={threads} />
    </>
  );
}

async function OverviewPage({ params, searchParams }: Props) {
  const [{ id }, { note, handed }] = await Promise.all([params, searchParams]);
  const open = await openForm(id);
  const { report, access, edition, stored, entries } = open;
  const unit = await findUnit(theStore(), report.unitId);
  const [due] = await findDue(theStore(), [{ ...report, reportId: report.id }]);
  const progress = completeness(edition, entries);
  return (
    <Overview
      report={report}
      access={access}
      unitName={unit?.name ?? report.unitName}
      edition={edition}
      progress={progress}
      edits={lastEdits(progress, stored)}
      unanswered={unansweredMatters(edition, entries)}
      draft={access.kind === "edit" ? await draftOffer(open) : null}
      lastYear={<LastYear {...{ report, edition }} last={await lastYearOf(theStore(), report)} />}
      toMend={access.kind !== "locked" && (await toMend(open))}
      contested={
        <>
          <WaitingPaper open={open} note={undefined} />
          <ReportNotices
            report={report}
            sender={access.kind === "edit" ? open.actor.accountId : undefined}
          />
        </>
      }
      due={due}
      note={takeNote(note)}
      handed={handed !== undefined}
      removable={
        access.kind === "edit" && report.standing.number === 0
          ? await countSaves(theStore(), report.id)
          : null
      }
    />
  );
}

export default orNotFound(OverviewPage);
