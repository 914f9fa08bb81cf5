import type { Return } from "@/lib/report/life/return";
import { commentStateNames } from "@/lib/report/life/comment-state";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type { ShownThread } from "./comments/shown-thread";
import "./comments/comments.css";

export interface ToMendProps {
  readonly reportId: string;
  /** Undefined where the report was not returned, but there are comments on it. */
  readonly returned: Return | undefined;
  /** Those that nobody has resolved yet; `href` leads to their field. */
  readonly threads: readonly ShownThread[];
}

function Reason({
  returned: { revision, at, by, person, outsider, reason },
}: {
  returned: Return;
}) {
  const who = person ? `${person}（${outsider ? "不在系统里的人，" : ""}${by}登记）` : by;
  return (
    <>
      <h2 id="to-mend">{`第${revision}稿被退回，请改好再送审`}</h2>
      <p>{`${who}　${calendarDate(at)} ${clockTime(at)}　理由：`}</p>
      <p className="written">{reason}</p>
    </>
  );
}

function Task({ reportId, shown }: { reportId: string; shown: ShownThread }) {
  const { thread, number, place, state, href } = shown;
  return (
    <li>
      <p>
        <a
          href={href ?? `/reports/${reportId}/review#comment-${thread.id}`}
        >{`批注${number}　${place}`}</a>
        {thread.quote !== null && <q className="quoted">{thread.quote}</q>}
        <span
          className={`state ${state}`}
        >{`${state === "open" ? "○" : "◐"} ${commentStateNames[state]}`}</span>
      </p>
      <p className="written">{thread.text}</p>
      <p className="soft small">{thread.by}</p>
    </li>
  );
}

/** What the preparer is to do after a return: why, and each comment with a way to its field. */
export function ToMend({ reportId, returned, threads }: ToMendProps) {
  if (!returned && threads.length === 0) return null;
  const open = threads.filter(({ state }) => state === "open").length;
  return (
    <section
      className={`notice stack to-mend${returned ? " error" : ""}`}
      aria-labelledby="to-mend"
    >
      {returned ? <Reason returned={returned} /> : <h2 id="to-mend">审核人的批注</h2>}
      {threads.length > 0 && (
        <p>
          {open > 0
            ? `批注共 ${threads.length} 条，还有 ${open} 条没有改好：`
            : `批注 ${threads.length} 条都已改好，可以送审：`}
        </p>
      )}
      <ol className="points">
        {threads.map((shown) => (
          <Task key={shown.thread.id} reportId={reportId} shown={shown} />
        ))}
      </ol>
    </section>
  );
}
