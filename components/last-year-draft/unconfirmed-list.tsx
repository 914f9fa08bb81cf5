import type { PageProgress } from "@/lib/report/completeness";
import { markId } from "@/lib/report/draft/mark-id";
import type { Unconfirmed } from "@/lib/report/draft/unconfirmed";
import "./draft.css";

export interface UnconfirmedListProps {
  readonly reportId: string;
  readonly progress: readonly PageProgress[];
}

/** How many can be read at a glance; more are folded away part by part. */
const AT_A_GLANCE = 30;

/** How many marks of last year's text are open in the whole report. */
export const countUnconfirmed = (progress: readonly PageProgress[]): number =>
  progress.reduce((sum, { unconfirmed }) => sum + unconfirmed.length, 0);

function Place({ address, mark }: { readonly address: string; readonly mark: Unconfirmed }) {
  const { before, words, after, code, id } = mark;
  return (
    <li>
      <a href={`${address}#${markId(code, id)}`}>{words}</a>{" "}
      <span className="soft small">
        {before}
        <strong>{words}</strong>
        {after}
      </span>
    </li>
  );
}

/** 还没有核对的旧内容: the words, where they stand, and the way there. Nothing where all is checked. */
export function UnconfirmedList({ reportId, progress }: UnconfirmedListProps) {
  const open = progress.filter(({ unconfirmed }) => unconfirmed.length > 0);
  const isShort = countUnconfirmed(progress) <= AT_A_GLANCE;
  return open.map(({ page, unconfirmed }) => (
    <details key={page.path} className="unconfirmed" open={isShort}>
      <summary>{`${page.name}　待核 ${unconfirmed.length} 个字句`}</summary>
      <ul>
        {unconfirmed.map((mark) => (
          <Place
            key={markId(mark.code, mark.id)}
            address={`/reports/${reportId}/${page.path}`}
            mark={mark}
          />
        ))}
      </ul>
    </details>
  ));
}
