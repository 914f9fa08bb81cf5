import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { exportSubject } from "@/app/export-subject";
import { takeNote, withNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ReportNotices } from "@/app/report/report-notices";
import { one, type Searched } from "@/app/search-params";
import { unprintableIn } from "@/app/unprintable-in";
import { theStore } from "@/db/open";
import { frozenNow } from "@/db/send-for-review";
import { ReadOnlyNotice } from "@/components/report-form/read-only-notice";
import { StillOpen } from "@/components/review/comments/still-open";
import { SendForm } from "@/components/review/send-form";
import { HandedNotice } from "@/components/unsaved/handed-notice";
import { FormNoteBox } from "@/components/ui/form-note";
import { completeness, countReport } from "@/lib/report/completeness";
import { obstacles, withBesides } from "@/lib/report/life/obstacles";
import { unansweredMatters } from "@/lib/report/matters";
import { formComments } from "../form-comments";
import { openForm } from "../form-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `送审 - ${report.year}年年报`;
});

async function SendPage({ params, searchParams }: Props) {
  const [{ id }, { note: noteId, handed }] = await Promise.all([params, searchParams]);
  const openedAt = theStore().now().toISOString();
  const open = await openForm(id);
  const { actor, report, access, edition, entries } = open;
  if (access.kind === "locked") redirect(withNote(`/reports/${id}/review`, one(noteId)));
  const [note, subject] = [takeNote(noteId), await exportSubject(theStore(), open)];
  const besides = await unprintableIn(subject);
  const { sha256: content } = await frozenNow(theStore(), report, entries);
  return (
    <main id="main" className="page">
      <div className="sheet stack">
        <h1>{`送审${report.year}年年报`}</h1>
        <FormNoteBox note={note} />
        <ReportNotices report={report} sender={actor.accountId} />
        {handed !== undefined && <HandedNotice />}
        {access.kind === "read" ? (
          <ReadOnlyNotice access={access} reportId={id} />
        ) : (
          <>
            <StillOpen reportId={id} threads={(await formComments(id)).threads} />
            <SendForm
              reportId={id}
              account={actor.accountId}
              revision={report.standing.revision + 1}
              obstacles={withBesides(obstacles(edition, entries), besides ?? [])}
              isPrintChecked={besides !== null}
              count={countReport(
                completeness(edition, entries),
                unansweredMatters(edition, entries),
              )}
              seen={report.standing.number}
              content={content}
              openedAt={openedAt}
              requestKey={randomUUID()}
              note={note}
            />
          </>
        )}
      </div>
    </main>
  );
}

export default orNotFound(SendPage);
