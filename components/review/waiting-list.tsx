import type { Standing } from "@/lib/report/life/state";
import { calendarDate, clockTime } from "@/lib/report/moment";
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
}

interface Props {
  readonly reports: readonly ListedWaiting[];
  /** Of all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

function Row({ report, withChanges }: { report: ListedWaiting; withChanges: boolean }) {
  const { id, unitName, year, revision, step, since, changes } = report;
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
      {withChanges && <td>{changes === undefined ? "没看过" : `${changes} 处`}</td>}
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
  const withChanges = reports.some(({ changes }) => changes !== undefined); // of what is new to the person there are none
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
            {withChanges && <th scope="col">比您看过的一稿改动</th>}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <Row key={report.id} report={report} withChanges={withChanges} />
          ))}
        </tbody>
      </table>
      <Pages page={page} pages={pages} />
    </div>
  );
}
