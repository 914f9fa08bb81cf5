import { theStore } from "@/db/open";
import { exportSubject } from "@/app/export-subject";
import { signedDownload } from "@/app/signed-download";
import { lastYearOf } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { PublicationKit } from "@/components/publication/publication-kit";
import { Desk } from "@/components/report-form/desk";
import { FormTop } from "@/components/report-form/form-top";
import { downloads } from "@/lib/export/downloads";
import { fragmentText, renderFragment } from "@/lib/export/fragment";
import { indexNumber } from "@/lib/report/index-number";
import { deskOf, openForm } from "../form-page";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `公布到网站 - ${report.year}年年报`;
});

async function PublicationKitPage({ params }: Props) {
  const { id } = await params;
  const open = await openForm(id);
  const subject = await exportSubject(theStore(), open, "public");
  const [kit, lastYear] = await Promise.all([
    signedDownload(theStore(), open.report, "public", "zip").then(
      (kept) => kept ?? downloads.zip.render(subject),
    ),
    lastYearOf(theStore(), open.report),
  ]);
  return (
    <Desk {...deskOf(open, [indexNumber.code])}>
      <main id="main" className="page">
        <div className="sheet stack">
          <FormTop access={open.access} reportId={id} />
          <PublicationKit
            reportId={id}
            card={subject.card}
            indexNumberLastYear={lastYear?.entries.get(indexNumber.code) ?? undefined}
            dateAddress={`/reports/${id}/closing#${open.edition.closing.date.code}`}
            fragment={renderFragment(subject.document)}
            text={fragmentText(subject.document)}
            kitSize={kit.length}
          />
        </div>
      </main>
    </Desk>
  );
}

export default orNotFound(PublicationKitPage);
