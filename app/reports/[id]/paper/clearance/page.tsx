import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ClearanceSheet } from "@/components/paper/clearance-sheet";
import { openPaper } from "../open-paper";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openPaper((await params).id);
  return `保密审查表 - ${report.year}年年报`;
});

async function Clearance({ params }: Props) {
  const { draft } = await openPaper((await params).id);
  return <ClearanceSheet draft={draft} />;
}

export default orNotFound(Clearance);
