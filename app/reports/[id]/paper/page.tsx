import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ReportNotices, WaitingPaper } from "@/app/report/report-notices";
import { one, type Searched } from "@/app/search-params";
import { theStore } from "@/db/open";
import { newestPaperWait } from "@/db/paper-waits";
import { listSigners } from "@/db/signers";
import { PaperPage } from "@/components/paper/paper-page";
import { paperActions } from "@/lib/report/life/on-paper";
import { isPermitted } from "@/lib/report/life/permit";
import { openPaper } from "./open-paper";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params, searchParams }: Props) => {
  const { report } = await openPaper((await params).id, one((await searchParams).note));
  return `线下办理 - ${report.year}年年报`;
});

async function Paper({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const open = await openPaper(id, one(asked.note));
  const note = takeNote(asked.note);
  const { standing } = open.report;
  const wait = await newestPaperWait(theStore(), open.report);
  return (
    <PaperPage
      reportId={id}
      standing={standing}
      draft={open.draft}
      contested={
        <>
          <WaitingPaper open={open} note={note} />
          <ReportNotices report={open.report} />
        </>
      }
      waitsFor={wait?.ended === null ? wait.person : undefined}
      days={open.days}
      step={standing.step === null ? undefined : open.circumstances.steps[standing.step]?.name}
      signers={await listSigners(theStore(), open)}
      may={paperActions.filter((action) => isPermitted(open, action, "onPaper"))}
      requestKey={randomUUID()}
      note={note}
    />
  );
}

export default orNotFound(Paper);
