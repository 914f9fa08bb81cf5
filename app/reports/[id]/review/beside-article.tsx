import { randomUUID } from "node:crypto";
import { listSeenChanges } from "@/db/life/seen-changes";
import { theStore } from "@/db/open";
import { ChangesPanel } from "@/components/review/changes-panel";
import { CommentMargin } from "@/components/review/comments/comment-margin";
import type { ShownThread } from "@/components/review/comments/shown-thread";
import type { FormNote } from "@/components/ui/form-note";
import { commentChoices } from "@/lib/report/comment-choices";
import { currentDraft } from "@/lib/report/draft-number";
import { shownDraft } from "@/lib/report/life/reviewable";
import { isPermitted } from "@/lib/report/life/permit";
import type { Since } from "./changes-since";
import type { openReview } from "./open-review";

interface Props {
  readonly open: Awaited<ReturnType<typeof openReview>>;
  readonly threads: readonly ShownThread[];
  /** What is marked in the document, if anything is. */
  readonly since: Since | null;
  readonly note: FormNote | undefined;
  /** This one, below the report's address. */
  readonly page: string;
}

/** What the reader has ticked of what changed; null while the unit fills in what is compared. */
async function seenSince({ actor, report }: Props["open"], { number }: Since) {
  const revision = shownDraft(report);
  if (revision === null) return null;
  return listSeenChanges(theStore(), actor, { reportId: report.id, revision, since: number });
}

/** What is said of places in the document: the comments on it, and what changed in it. */
export async function BesideArticle({ open, threads, since, note, page }: Props) {
  const { id, standing } = open.report;
  const mayComment = isPermitted(open, "comment");
  const hasComments = mayComment || threads.length > 0;
  return (
    <>
      {hasComments && (
        <CommentMargin
          reportId={id}
          revision={currentDraft(standing)?.number ?? standing.revision}
          choices={mayComment ? commentChoices(open.edition, open.entries) : []}
          threads={threads}
          mayComment={mayComment}
          requestKey={randomUUID()}
          page={page}
          note={note}
        />
      )}
      {since && (
        <ChangesPanel
          reportId={id}
          edition={open.edition}
          since={since}
          seen={await seenSince(open, since)}
          hasTools={hasComments}
        />
      )}
    </>
  );
}
