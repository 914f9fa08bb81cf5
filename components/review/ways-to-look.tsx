import { currentDraft } from "@/lib/report/draft-number";
import { shownDraft, type Reviewable } from "@/lib/report/life/reviewable";
import "../changes/changes.css";

interface Props {
  readonly report: Reviewable;
  /** The draft before what is shown; null where there is none. */
  readonly previous: number | null;
  /** The draft that changes are marked against; null where none are. */
  readonly since: number | null;
  /** How many changes are marked. */
  readonly changes: number;
}

/** The competent office is told that what it sees is not all that there is by now. */
function FiledNotice({ report }: Pick<Props, "report">) {
  const { filed, standing } = report;
  const draft = shownDraft(report);
  const isNewest = currentDraft(standing) === null && standing.revision === draft;
  if (!filed || isNewest) return null;
  return <p>{`这里是报送来的第${draft}稿。单位之后的修改，重新报送以后在这里看。`}</p>;
}

/** Which draft is shown, and how: with what changed marked in it, or clean. */
export function WaysToLook({ report, previous, since, changes }: Props) {
  const address = `/reports/${report.id}`;
  const compared = since ?? previous;
  return (
    <>
      <FiledNotice report={report} />
      {compared !== null && (
        <nav className="row ways-to-look no-print" aria-label="看改动还是看清稿">
          <a
            href={`${address}/review?since=${compared}`}
            aria-current={since === null ? undefined : "true"}
          >{`只看改动（与第${compared}稿比）`}</a>
          <a href={`${address}/review?since=0`} aria-current={since === null ? "true" : undefined}>
            看清稿
          </a>
          {since !== null && <a href="#changes">{`改动清单（${changes} 处）`}</a>}
          <a href={`${address}/changes?since=${compared}`}>花脸稿和清稿对照</a>
        </nav>
      )}
    </>
  );
}
