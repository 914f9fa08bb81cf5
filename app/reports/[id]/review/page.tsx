import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { theStore } from "@/db/open";
import { listScanned } from "@/db/scans";
import { findLayout } from "@/db/units";
import { PublicationPanel } from "@/components/publication/publication-panel";
import { decisions } from "@/components/review/decision-words";
import { ReviewPage } from "@/components/review/review-page";
import { buildDocument } from "@/lib/document/build";
import { renderArticle } from "@/lib/export/html-article";
import { isPermitted } from "@/lib/report/life/permit";
import { isSigned } from "@/lib/report/life/state";
import { isoDay } from "@/lib/report/moment";
import { BesideDocument } from "./beside-document";
import { openReview } from "./open-review";

type Opened = Awaited<ReturnType<typeof openReview>>;

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openReview((await params).id);
  return `办理 - ${report.year}年年报`;
});

/** The day of signing; to whoever is about to sign, today: the document is shown as they sign it. */
function signedOn({ report: { standing }, transitions }: Opened): string | undefined {
  if (standing.state === "signing") return isoDay(theStore().now());
  if (!isSigned(standing)) return undefined;
  const signed = transitions.findLast(({ action }) => action === "sign");
  return signed && (signed.day ?? isoDay(signed.at));
}

async function Review({ params, searchParams }: Props) {
  const [{ id }, { note }] = await Promise.all([params, searchParams]);
  const open = await openReview(id);
  const { report, edition, entries, circumstances, transitions } = open;
  const { unitName: unit, year, unitId, standing } = report;
  const layout = await findLayout(theStore(), unitId);
  return (
    <ReviewPage
      report={report}
      step={standing.step === null ? undefined : circumstances.steps[standing.step]?.name}
      article={renderArticle(
        buildDocument({ edition, entries, unit, year, layout, signedOn: signedOn(open) }),
      )}
      transitions={transitions}
      scanned={await listScanned(theStore(), id)}
      may={decisions.filter((decision) => isPermitted(open, decision))}
      requestKey={randomUUID()}
      note={takeNote(note)}
    >
      <PublicationPanel reportId={id} state={standing.state} may={isPermitted(open, "publish")} />
      <BesideDocument open={open} />
    </ReviewPage>
  );
}

export default orNotFound(Review);
