import { exportSubject } from "@/app/export-subject";
import { lastYearOf } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { PublicationKit } from "@/components/publication/publication-kit";
import { ReadOnlyNotice } from "@/components/report-form/read-only-notice";
import { Desk } from "@/components/report-form/desk";
import { SaveLine } from "@/components/report-form/save-line";
import { theStore } from "@/db/open";
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
  const { access, edition, report } = open;
  const subject = exportSubject(open);
  const [kit, last] = await Promise.all([
    downloads.zip.render(subject),
    lastYearOf(theStore(), report),
  ]);
  return (
    <Desk {...deskOf(open, [indexNumber.code])}>
      <main id="main" className="page">
        <div className="sheet stack">
          {access.kind === "read" ? <ReadOnlyNotice preparers={access.preparers} /> : <SaveLine />}
          <PublicationKit
            reportId={id}
            card={subject.card}
            indexNumberLastYear={last?.entries.get(indexNumber.code) ?? undefined}
            dateAddress={`/reports/${id}/closing#${edition.closing.date.code}`}
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
