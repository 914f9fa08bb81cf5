import type { Metadata } from "next";
import { theStore } from "@/db/open";
import { exportSubject } from "@/app/export-subject";
import { lastYearOf, openReport } from "@/app/open-report";
import { requireActor } from "@/app/require-actor";
import { PublicationKit } from "@/components/publication/publication-kit";
import { Desk } from "@/components/report-form/desk";
import { SaveLine } from "@/components/report-form/save-line";
import { downloads } from "@/lib/export/downloads";
import { fragmentText, renderFragment } from "@/lib/export/fragment";
import { indexNumber } from "@/lib/report/index-number";
import { knownEntries } from "../form-page";

export const metadata: Metadata = { title: "公布到网站" };

interface Props {
  readonly params: Promise<{ id: string }>;
}

export default async function PublicationKitPage({ params }: Props) {
  const { id } = await params;
  const [actor, store] = [await requireActor(), theStore()];
  const open = await openReport(actor, store, id);
  const subject = exportSubject(open);
  const [kit, lastYear] = await Promise.all([
    downloads.zip.render(subject),
    lastYearOf(store, open.report),
  ]);
  return (
    <Desk account={actor.accountId} report={id} entries={knownEntries(open, [indexNumber.code])}>
      <main id="main" className="page">
        <div className="sheet stack">
          <SaveLine />
          <PublicationKit
            reportId={id}
            card={subject.card}
            indexNumberLastYear={lastYear?.get(indexNumber.code) ?? undefined}
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
