import { currentDraft, draftName } from "@/lib/report/draft-number";
import {
  earlierDrafts,
  isDecidedOn,
  shownDraft,
  type Reviewable,
} from "@/lib/report/life/reviewable";
import type { ReactNode } from "react";
import "../changes/changes.css";

interface Props {
  readonly report: Reviewable;
  /** The draft that the person knows; null where all is new to them. */
  readonly baseline: number | null;
  /** What they read that was withdrawn since, and how it differs (ReadWithdrawn); null where nothing. */
  readonly readBefore: ReactNode;
  /** They typed in the report, though they opened no draft of it. */
  readonly typedBefore: boolean;
  /** The drafts that were taken back. */
  readonly withdrawn: ReadonlySet<number>;
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

function Compared({
  address,
  since,
  compared,
  changes,
}: Pick<Props, "since" | "changes"> & {
  readonly address: string;
  readonly compared: number;
}) {
  return (
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
  );
}

/** Every earlier draft can be compared with; the one that the person knows is named. */
function OtherDrafts({
  report,
  baseline,
  withdrawn,
  since,
}: Pick<Props, "report" | "baseline" | "withdrawn" | "since">) {
  const others = [...earlierDrafts(report)].reverse();
  return (
    <details className="no-print">
      <summary>换一稿比</summary>
      <ul className="plain-list">
        {others.map((draft) => (
          <li key={draft}>
            <a
              href={`/reports/${report.id}/review?since=${draft}`}
              aria-current={draft === since ? "true" : undefined}
            >
              {`与${draftName(draft, withdrawn)}比${draft === baseline ? "（您上次看过的一稿）" : ""}`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why nothing is marked. */
function allNew({ readBefore, typedBefore }: Pick<Props, "readBefore" | "typedBefore">): string {
  const chosen = "这里是全文，没有标改动。要和哪一稿比，在下面选。";
  if (readBefore) return `没有撤回的稿您都没有看过，${chosen}`;
  return typedBefore
    ? `您填写过这份年报，以前送审的稿没有打开看过，${chosen}`
    : `以前的稿您没有看过，${chosen}`;
}

/** Which draft is shown, and how: with what changed marked in it, or clean. */
export function WaysToLook(props: Props) {
  const { report, baseline, withdrawn, since, changes, readBefore } = props;
  const address = `/reports/${report.id}`;
  const compared = since ?? baseline;
  const earlier = earlierDrafts(report);
  return (
    <>
      <FiledNotice report={report} />
      {compared === null && earlier.length > 0 && isDecidedOn(report) && <p>{allNew(props)}</p>}
      {readBefore && (
        <p className="no-print">
          <strong>{readBefore}</strong>
        </p>
      )}
      {compared !== null && <Compared {...{ address, since, compared, changes }} />}
      {earlier.length > 0 && <OtherDrafts {...{ report, baseline, withdrawn, since }} />}
    </>
  );
}
