import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { theStore } from "@/db/open";
import { listScanned } from "@/db/scans";
import { PublicationPanel } from "@/components/publication/publication-panel";
import { ArticleStyle } from "@/components/changes/article-style";
import { CommentMargin } from "@/components/review/comments/comment-margin";
import { OpenPoints } from "@/components/review/comments/open-points";
import { decisions } from "@/components/review/decision-words";
import { ReviewPage } from "@/components/review/review-page";
import { commentChoices } from "@/lib/report/comment-choices";
import { currentDraft } from "@/lib/report/draft-number";
import { isPermitted } from "@/lib/report/life/permit";
import { BesideDocument } from "./beside-document";
import { openReview } from "./open-review";
import { reviewComments } from "./review-comments";
import { shownArticle } from "./shown-article";
import { signedOn } from "./signed-on";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openReview((await params).id);
  return `办理 - ${report.year}年年报`;
});

async function Review({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const [open, note] = [await openReview(id), takeNote(asked.note)];
  const { report, edition, entries, circumstances, transitions } = open;
  const { standing } = report;
  const { html, document, layout } = await shownArticle({ ...open, signedOn: signedOn(open) });
  const { article, threads } = await reviewComments(open, html);
  const mayComment = isPermitted(open, "comment");
  return (
    <ReviewPage
      report={report}
      step={standing.step === null ? undefined : circumstances.steps[standing.step]?.name}
      article={article}
      style={<ArticleStyle document={document} layout={layout} />}
      margin={
        (mayComment || threads.length > 0) && (
          <CommentMargin
            reportId={id}
            revision={currentDraft(standing)?.number ?? standing.revision}
            choices={mayComment ? commentChoices(edition, entries) : []}
            threads={threads}
            mayComment={mayComment}
            requestKey={randomUUID()}
            note={note}
          />
        )
      }
      points={<OpenPoints threads={threads} />}
      transitions={transitions}
      scanned={await listScanned(theStore(), id)}
      may={decisions.filter((decision) => isPermitted(open, decision))}
      requestKey={randomUUID()}
      note={note}
    >
      <PublicationPanel reportId={id} state={standing.state} may={isPermitted(open, "publish")} />
      <BesideDocument open={open} />
    </ReviewPage>
  );
}

export default orNotFound(Review);
