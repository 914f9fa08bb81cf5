import type { ReportCount } from "@/lib/report/completeness";
import type { Obstacle, Obstacles } from "@/lib/report/life/obstacles";
import { leftWords } from "@/lib/report/page-count";
import { PrintNotChecked } from "../document/unprintable";
import type { FormNote } from "../ui/form-note";
import { SendButton } from "../unsaved/send-button";
import { TextAreaInput } from "../ui/text-area-input";

interface Props {
  readonly reportId: string;
  readonly account: string;
  /** The number that the next frozen draft bears. */
  readonly revision: number;
  readonly obstacles: Obstacles;
  /** Whether it was looked through for characters that cannot be printed. */
  readonly isPrintChecked: boolean;
  readonly count: ReportCount;
  readonly seen: number;
  /** The SHA-256 of what would be frozen. */
  readonly content: string;
  /** When this page was made, ISO 8601, UTC. */
  readonly openedAt: string;
  readonly requestKey: string;
  readonly note: FormNote | undefined;
}

function ObstacleList({ reportId, list }: { reportId: string; list: readonly Obstacle[] }) {
  return (
    <ul>
      {list.map(({ text, path }) => (
        <li key={text}>
          <a href={path ? `/reports/${reportId}/${path}` : `/reports/${reportId}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function MustMend({ reportId, obstacles }: Pick<Props, "reportId" | "obstacles">) {
  return (
    <section className="notice error stack" aria-labelledby="must-mend">
      <h2 id="must-mend">必须改（改好才能送审）</h2>
      <ObstacleList reportId={reportId} list={obstacles.mustMend} />
    </section>
  );
}

function Explanation({
  reportId,
  obstacles,
  note,
}: Pick<Props, "reportId" | "obstacles" | "note">) {
  return (
    <section className="notice warning stack" aria-labelledby="to-explain">
      <h2 id="to-explain">请核实（改好，或者写明为什么这样）</h2>
      <ObstacleList reportId={reportId} list={obstacles.toExplain} />
      <TextAreaInput
        name="reason"
        label="情况说明"
        hint="审核人会看到。例如：全年没有这类业务，按本区惯例不填。"
        rows={4}
        note={note}
      />
    </section>
  );
}

/** 送审: what must be mended, what needs an explanation, and the button that freezes the draft. */
export function SendForm(props: Props) {
  const {
    reportId,
    account,
    revision,
    obstacles,
    isPrintChecked,
    count,
    seen,
    content,
    openedAt,
    requestKey,
    note,
  } = props;
  const { mustMend, toExplain } = obstacles;
  return (
    <form method="post" action={`/api/reports/${reportId}/submission`} className="stack form">
      <p className="soft">{`${leftWords(count.missing, count.open)}。`}</p>
      {mustMend.length > 0 && <MustMend reportId={reportId} obstacles={obstacles} />}
      {toExplain.length > 0 ? (
        <Explanation reportId={reportId} obstacles={obstacles} note={note} />
      ) : (
        <input type="hidden" name="reason" value="" />
      )}
      {!isPrintChecked && <PrintNotChecked />}
      {mustMend.length + toExplain.length === 0 && <p>没有发现要改的地方。</p>}
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="content" value={content} />
      <input type="hidden" name="openedAt" value={openedAt} />
      <input type="hidden" name="key" value={requestKey} />
      <p className="soft">
        {`送审以后，现在的内容固定为第${revision}稿。审核期间可以看、可以撤回，不能改。`}
      </p>
      {mustMend.length === 0 && (
        <SendButton account={account} report={reportId}>
          {`送审第${revision}稿`}
        </SendButton>
      )}
    </form>
  );
}
