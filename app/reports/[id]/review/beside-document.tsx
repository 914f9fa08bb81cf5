import { ourFonts } from "@/app/settings";
import { unprintableIn } from "@/app/unprintable-in";
import { theStore } from "@/db/open";
import { listRevisionFiles } from "@/db/files";
import { listWithdrawnFiles } from "@/db/life/withdrawn-files";
import { CheckResult } from "@/components/review/check-result";
import { SignedFiles, WithdrawnFiles } from "@/components/review/signed-files";
import type { ReportDocument } from "@/lib/document/model";
import { obstacles, withBesides } from "@/lib/report/life/obstacles";
import { shownDraft } from "@/lib/report/life/reviewable";
import { isSigned } from "@/lib/report/life/state";
import { canRead } from "@/lib/report/permissions";
import type { openReview } from "./open-review";

type Open = Awaited<ReturnType<typeof openReview>>;

/** What was said with 送审 of the draft that stands here. */
const explanationIn = ({ transitions }: Open): string =>
  transitions.findLast(({ action }) => action === "sendForReview")?.reason ?? "";

/** Who agreed that its preparer signed a draft alone; null where somebody else did. */
const signedAlone = ({ transitions }: Open, draft: number): string | null =>
  transitions.findLast(({ action, revision }) => action === "sign" && revision === draft)
    ?.onePerson ?? null;

interface Props {
  readonly open: Open;
  /** As it will print. */
  readonly document: ReportDocument;
}

async function Checks({ open, document }: Props) {
  const besides = await unprintableIn({ document, fonts: ourFonts() });
  return (
    <CheckResult
      obstacles={withBesides(obstacles(open.edition, open.entries), besides ?? [])}
      isPrintChecked={besides !== null}
      explanation={explanationIn(open)}
    />
  );
}

/** What whoever decides looks at beside the document: the checks, the files of a signature, the way on paper. */
export async function BesideDocument({ open, document }: Props) {
  const { actor, report } = open;
  const { id, standing } = report;
  const draft = shownDraft(report);
  if (draft === null) return null;
  return (
    <>
      {isSigned(standing) || report.filed ? (
        <SignedFiles
          reportId={id}
          files={await listRevisionFiles(theStore(), id, draft)}
          onePerson={signedAlone(open, draft)}
        />
      ) : (
        <Checks open={open} document={document} />
      )}
      {!report.filed && (
        <WithdrawnFiles reportId={id} files={await listWithdrawnFiles(theStore(), id)} />
      )}
      {canRead(actor, report) && (
        <p className="sheet">
          <a href={`/reports/${id}/paper`}>线下办理</a>
          ：打印审签单、清稿、保密审查表，登记纸上的签批。
        </p>
      )}
    </>
  );
}
