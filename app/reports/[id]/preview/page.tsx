import type { Metadata } from "next";
import { listRevisionFiles } from "@/db/files";
import { theStore } from "@/db/open";
import { exportSubject } from "@/app/export-subject";
import { openReport, type OpenReport } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { contentMark, pageImages } from "@/app/page-images";
import { printingAsked } from "@/app/printing-asked";
import { requireActor } from "@/app/require-actor";
import { unprintableIn } from "@/app/unprintable-in";
import { one, type Searched } from "@/app/search-params";
import { Preview, ZOOMS, type Download } from "@/components/document/preview";
import { InnerPartsNotice, PrintChanges } from "@/components/document/print-changes";
import { UnconfirmedNotice } from "@/components/last-year-draft/unconfirmed-notice";
import { printChanges } from "@/lib/document/print-changes";
import type { PrintingId } from "@/lib/document/printing";
import { formatIds, formats, type ExportSubject } from "@/lib/export/formats";
import { renderArticle } from "@/lib/export/html-article";
import { signedFile } from "@/lib/export/signed-files";
import { completeness } from "@/lib/report/completeness";
import { isSigned } from "@/lib/report/life/state";
import { innerParts } from "@/lib/report/outline/inner-parts";
import type { Report } from "@/lib/report/report";
import { calendarDate, clockTime } from "@/lib/report/moment";

export const metadata: Metadata = { title: "预览" };

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

async function downloads(
  { id, standing }: Report,
  printing: PrintingId,
  subject: ExportSubject,
): Promise<Download[]> {
  const kept = isSigned(standing) ? await listRevisionFiles(theStore(), id, standing.revision) : [];
  return Promise.all(
    formatIds.map(async (format) => {
      const { name, render } = formats[format];
      const signed = kept.find((file) => file.name === signedFile(printing, format)?.name);
      return { format, name, size: signed?.size ?? (await render(subject)).byteLength };
    }),
  );
}

/** Told while it can be mended. */
function Printed({ open: { report, edition, entries } }: { readonly open: OpenReport }) {
  return (
    <>
      <InnerPartsNotice reportId={report.id} found={innerParts(edition, entries)} />
      <PrintChanges reportId={report.id} changes={printChanges(edition, entries)} />
    </>
  );
}

async function PreviewPage({ params, searchParams }: Props) {
  const [{ id }, { zoom, printing: asked }] = await Promise.all([params, searchParams]);
  const printing = printingAsked.catch("filing").parse(one(asked));
  const open = await openReport(await requireActor(), theStore(), id);
  const subject = await exportSubject(theStore(), open, printing);
  const { pages, substitutions } = await pageImages(subject);
  const mark = contentMark(subject);
  return (
    <Preview
      reportId={id}
      pages={pages.map(
        (_, at) => `/api/reports/${id}/pages/${at + 1}?printing=${printing}&of=${mark}`,
      )}
      printing={printing}
      zoom={ZOOMS.find((per) => String(per) === one(zoom)) ?? 75}
      downloads={await downloads(open.report, printing, subject)}
      savedAt={`${calendarDate(subject.date)} ${clockTime(subject.date)}`}
      substitutions={substitutions.map(({ wanted, used }) => `${wanted}：用${used}代替`)}
      unprintable={await unprintableIn(subject)}
      unconfirmed={
        <UnconfirmedNotice reportId={id} progress={completeness(open.edition, open.entries)} />
      }
      printed={open.report.standing.state === "drafting" && <Printed open={open} />}
      article={renderArticle(subject.document)}
    />
  );
}

export default orNotFound(PreviewPage);
