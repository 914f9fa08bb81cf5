import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { indexNumberOf } from "@/app/index-number-of";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ReportNotices } from "@/app/report/report-notices";
import type { Searched } from "@/app/search-params";
import { isGongkaiOn, ourOrigin } from "@/app/settings";
import { theStore } from "@/db/open";
import { aroundPublication, listPublications } from "@/db/publications";
import { PublicationPage } from "@/components/publication/publication-page";
import { reportAddress } from "@/lib/gongkai/addresses";
import { isPermitted } from "@/lib/report/life/permit";
import { isoDay } from "@/lib/report/moment";
import { openReview } from "../review/open-review";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openReview((await params).id);
  return `公布 - ${report.year}年年报`;
});

async function Publication({ params, searchParams }: Props) {
  const [{ id }, { note }] = await Promise.all([params, searchParams]);
  const open = await openReview(id);
  const publications = await listPublications(theStore(), id);
  const before = publications[publications.length - 1];
  const around = await aroundPublication(theStore(), open.report, open.report.standing.revision);
  return (
    <PublicationPage
      report={open.report}
      publications={publications}
      contested={open.report.filed === null && <ReportNotices report={open.report} />}
      publicAddress={isGongkaiOn() ? ourOrigin() + reportAddress(open.report) : null}
      may={isPermitted(open, "publish")}
      mayCorrect={isPermitted(open, "correct")}
      replaces={around.replacesUnsaid}
      known={{
        address: before?.address ?? "",
        day: isoDay(theStore().now()),
        indexNumber: await indexNumberOf(theStore(), id, open.entries),
      }}
      requestKey={randomUUID()}
      note={takeNote(note)}
    />
  );
}

export default orNotFound(Publication);
