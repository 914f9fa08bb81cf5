import type { Standing } from "@/lib/report/life/state";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { ReadWithdrawn, type ReadDraft } from "./read-withdrawn";
import { StandingMark } from "./standing-mark";

/** A report that somebody may decide on now. */
export interface ListedWaiting extends Pick<Standing, "state" | "revision"> {
  readonly id: string;
  readonly unitName: string;
  readonly year: number;
  readonly step: string | null;
  readonly since: Date;
  /** How many things changed since the draft that the person knows; undefined where they know none. */
  readonly changes?: number | undefined;
  /** What they read that was withdrawn since. */
  readonly read?: ReadDraft | undefined;
  /** There is no draft before this one that they could know. */
  readonly isFirst: boolean;
}

interface Props {
  readonly reports: readonly ListedWaiting[];
  /** Of all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

function Changed({ id, changes, read, isFirst }: ListedWaiting) {
  const unknown = isFirst ? "第一次送来" : "没看过";
  return (
    <>
      {changes === undefined ? unknown : `${changes} 处`}
      {read && (
        <div className="small">
          <ReadWithdrawn
            {...{ read, alone: changes === undefined }}
            page={`/reports/${id}/review`}
          />
        </div>
      )}
    </>
  );
}

function Row({ report }: { report: ListedWaiting }) {
  const { id, unitName, year, revision, step, since } = report;
  return (
    <tr>
      <td>
        <a href={`/reports/${id}/review`}>{`${unitName} ${year}年年报`}</a>
      </td>
      <td>{`第${revision}稿`}</td>
      <td>
        <StandingMark standing={{ ...report, revision: 0 }} step={step ?? undefined} />
      </td>
      <td className="small">{`${calendarDate(since)} ${clockTime(since)}`}</td>
      <td>
        <Changed {...report} />
      </td>
    </tr>
  );
}

function Pages({ page, pages }: Pick<Props, "page" | "pages">) {
  if (pages <= 1) return null;
  return (
    <nav className="row" aria-label="分页">
      {page > 1 && (
        <a className="button" href={`/review?page=${page - 1}`}>
          上一页
        </a>
      )}
      <span>{`第 ${page} 页，共 ${pages} 页`}</span>
      {page < pages && (
        <a className="button" href={`/review?page=${page + 1}`}>
          下一页
        </a>
      )}
    </nav>
  );
}

/** What waits for a decision, the longest waiting first. */
export function WaitingList({ reports, total, page, pages }: Props) {
  return (
    <div className="sheet stack">
      <p className="soft">{`共 ${total} 份，等得最久的在前。`}</p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">年报</th>
            <th scope="col">稿次</th>
            <th scope="col">步骤</th>
            <th scope="col">从何时起等</th>
            <th scope="col">比您看过的一稿改动</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </tbody>
      </table>
      <Pages page={page} pages={pages} />
    </div>
  );
}
