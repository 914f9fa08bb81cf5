import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { ApprovalSheet } from "@/components/paper/approval-sheet";
import { openPaper } from "../open-paper";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openPaper((await params).id);
  return `审签单 - ${report.year}年年报`;
});

async function Sheet({ params }: Props) {
  const { draft, circumstances } = await openPaper((await params).id);
  return <ApprovalSheet draft={draft} steps={circumstances.steps.map(({ name }) => name)} />;
}

export default orNotFound(Sheet);
