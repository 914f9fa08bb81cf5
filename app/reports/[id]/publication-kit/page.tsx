import { theStore } from "@/db/open";
import { exportSubject } from "@/app/export-subject";
import { indexNumberOf } from "@/app/index-number-of";
import { lastYearOf } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { unprintableIn } from "@/app/unprintable-in";
import { PublicationKit } from "@/components/publication/publication-kit";
import { Desk } from "@/components/report-form/desk";
import { FormTop } from "@/components/report-form/form-top";
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
  const [open, store] = [await openForm(id), theStore()];
  const subject = await exportSubject(store, open, "public");
  const [lastYear, number] = await Promise.all([
    lastYearOf(store, open.report),
    indexNumberOf(store, id, open.entries),
  ]);
  const before = lastYear && (await indexNumberOf(store, lastYear.report.id, lastYear.entries));
  return (
    <Desk {...deskOf(open, [indexNumber.code])}>
      <main id="main" className="page">
        <div className="sheet stack">
          <FormTop access={open.access} reportId={id} />
          <PublicationKit
            reportId={id}
            card={{ ...subject.card, indexNumber: number }}
            indexNumberLastYear={before || undefined}
            recordAddress={open.access.kind === "locked" ? `/reports/${id}/publication` : null}
            dateAddress={`/reports/${id}/closing#${open.edition.closing.date.code}`}
            unprintable={await unprintableIn(subject)}
            fragment={renderFragment(subject.document)}
            text={fragmentText(subject.document)}
          />
        </div>
      </main>
    </Desk>
  );
}

export default orNotFound(PublicationKitPage);
