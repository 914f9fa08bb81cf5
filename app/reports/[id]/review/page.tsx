import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { contestedIn } from "@/app/report/contested";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import type { Searched } from "@/app/search-params";
import { theStore } from "@/db/open";
import { listPublications } from "@/db/publications";
import { listScanned } from "@/db/scans";
import { PublicationPanel } from "@/components/publication/publication-panel";
import { ArticleStyle } from "@/components/changes/article-style";
import { OpenPoints } from "@/components/review/comments/open-points";
import { decisions } from "@/components/review/decision-words";
import { ReviewPage } from "@/components/review/review-page";
import { NoteSeen } from "@/components/review/note-seen";
import { ReadWithdrawn } from "@/components/review/read-withdrawn";
import { WaysToLook } from "@/components/review/ways-to-look";
import { foldUnchanged } from "@/lib/export/fold-unchanged";
import { isCoAuthor, writersWords } from "@/lib/report/life/draft-writer";
import { onePersonWords } from "@/lib/report/life/party";
import { isPermitted } from "@/lib/report/life/permit";
import { shownDraft } from "@/lib/report/life/reviewable";
import { abandonedPlaces } from "./abandoned-places";
import { BesideArticle } from "./beside-article";
import { BesideDocument } from "./beside-document";
import { ContestedSteps, saidOfSteps } from "./contested-steps";
import { changesSince, sinceWithdrawn } from "./changes-since";
import { openReview } from "./open-review";
import { reviewComments } from "./review-comments";
import { shownArticle } from "./shown-article";
import { signedOn } from "./signed-on";
import { reviewFeed } from "./review-feed";
import { reviewPage, sinceAsked } from "./since-asked";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openReview((await params).id);
  return `办理 - ${report.year}年年报`;
});

type Open = Awaited<ReturnType<typeof openReview>>;

/** The step of the unit's review that it waits for; which one that is, is the unit's own affair. */
const waitsFor = ({ report: { standing, filed }, circumstances }: Open): string | undefined =>
  standing.step === null || filed ? undefined : circumstances.steps[standing.step]?.name;

/** Who prepared and who typed in the draft that is shown; who did so themselves is told that too. */
function whoseDraft({ actor, report, writers, circumstances }: Open): string {
  const draft = shownDraft(report);
  const own = writers.filter(({ revision }) => revision === draft);
  if (draft === null || own.length === 0) return "";
  const alone = onePersonWords(circumstances, actor.accountId);
  return [
    `${writersWords(own)}。`,
    ...(isCoAuthor(own, draft, actor.accountId) ? ["您也填写过这一稿，您办的步骤会注明。"] : []),
    ...(alone === null ? [] : [`本单位一人办理（${alone}），您办的步骤会注明。`]),
  ].join("");
}

async function Review({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const [open, note] = [await openReview(id), takeNote(asked.note)];
  const { report } = open;
  const { standing } = report;
  const draft = shownDraft(report);
  const asks = sinceAsked(open, asked.since);
  const since = asks === null ? null : await changesSince(open, asks);
  const read = await sinceWithdrawn(open);
  const readBefore = read && (
    <ReadWithdrawn read={read} page={`/reports/${id}/review`} alone={open.baseline === null} />
  );
  const shown = { ...open, since, signedOn: signedOn(open) };
  const { html, document, clean, layout } = await shownArticle(shown);
  const { article, threads } = await reviewComments(open, html);
  const changes = since?.changes.list.length ?? 0;
  const publications = await listPublications(theStore(), id);
  const contested = await contestedIn(theStore(), open);
  return (
    <ReviewPage
      report={report}
      step={waitsFor(open)}
      article={changes > 0 ? foldUnchanged(article) : article}
      style={<ArticleStyle document={document} layout={layout} />}
      ways={
        <>
          <WaysToLook
            report={report}
            baseline={open.baseline}
            readBefore={readBefore}
            typedBefore={open.writers.some(({ accountId }) => accountId === open.actor.accountId)}
            withdrawn={open.withdrawn}
            since={asks}
            changes={changes}
          />
          {draft !== null && <NoteSeen reportId={id} revision={draft} />}
        </>
      }
      readBefore={readBefore}
      margin={
        <BesideArticle {...{ open, threads, since, note }} page={reviewPage(asks, asked.since)} />
      }
      points={<OpenPoints threads={threads} />}
      feed={await reviewFeed({ open, threads, contested, publications })}
      writers={open.writers}
      whose={whoseDraft(open)}
      scanned={await listScanned(theStore(), id)}
      said={saidOfSteps(contested)}
      contested={<ContestedSteps {...{ open, contested, note }} />}
      abandons={await abandonedPlaces(open)}
      may={decisions.filter((decision) => isPermitted(open, decision))}
      requestKey={randomUUID()}
      note={note}
      mayComment={isPermitted(open, "comment")}
    >
      <PublicationPanel
        reportId={id}
        state={standing.state}
        may={isPermitted(open, "publish")}
        publications={publications}
      />
      <BesideDocument open={open} document={clean} />
    </ReviewPage>
  );
}

export default orNotFound(Review);
