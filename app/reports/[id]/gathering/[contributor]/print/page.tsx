import { sheetSubject } from "@/app/gathering/open-gathering";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { PrintedSheet } from "@/components/gathering/printed-sheet";
import { sheetOf } from "@/lib/gathering/sheet";
import { contributorTitle, openContributorPage } from "../../open-page";

interface Props {
  readonly params: Promise<{ id: string; contributor: string }>;
}

export const generateMetadata = pageTitle(({ params }: Props) =>
  contributorTitle(params, "数据采集表"),
);

async function PrintPage({ params }: Props) {
  const { id, contributor: contributorId } = await params;
  const gathering = await openContributorPage(id, contributorId);
  const sheet = sheetOf(sheetSubject(gathering, gathering.contributor));
  return (
    <main id="main" className="page">
      <PrintedSheet sheet={sheet} page={gathering.page} />
    </main>
  );
}

export default orNotFound(PrintPage);
