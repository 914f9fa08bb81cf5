import type { ReportDue, TasksDue } from "@/lib/deadlines/report-due";
import { tasks } from "@/lib/deadlines/task";
import type { Edition } from "@/lib/editions/types";
import type { ReportCount } from "@/lib/report/completeness";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type { Return } from "@/lib/report/life/return";
import { leftWords } from "@/lib/report/page-count";
import type { Report } from "@/lib/report/report";
import { DueLine } from "../deadlines/due-line";
import { ReturnedMark } from "../review/returned-mark";
import { StandingMark } from "../review/standing-mark";
import { UnsavedMark } from "../unsaved/unsaved-mark";

export interface ListedReport {
  readonly report: Report;
  /** That it was returned and is being mended; undefined where it is not. */
  readonly returned: Return | undefined;
  readonly count: ReportCount;
  /** Undefined for a year whose deadlines are not known. */
  readonly due: TasksDue | undefined;
  readonly lastEdit: { readonly at: Date; readonly by: string } | undefined;
}

/** A year for which the unit could begin a report, and the form that applies to it. */
export interface OpenYear {
  readonly year: number;
  readonly edition: Edition;
  /** Whether last year's report is there on the same form, to compare with and to start from. */
  readonly hasLastYear: boolean;
}

export interface UnitReports {
  readonly unitId: string;
  readonly unitName: string;
  /** Of whoever looks at the list. */
  readonly account: string;
  readonly reports: readonly ListedReport[];
  readonly openYears: readonly OpenYear[];
  /** What is due of last year's report, where it is not begun. */
  readonly notBegun: ReportDue | undefined;
  readonly mayBegin: boolean;
}

function DueLines({ due }: { readonly due: TasksDue }) {
  return tasks.map((task) => (
    <p key={task}>
      <DueLine task={task} {...due[task]} />
    </p>
  ));
}

function NotBegun({ year, tasks: due }: ReportDue) {
  return (
    <div>
      <p>{`${year}年年报还没有开始：`}</p>
      <DueLines due={due} />
    </div>
  );
}

function Row({
  unitName,
  report,
  returned,
  count,
  due,
  lastEdit,
  account,
}: ListedReport & Pick<UnitReports, "unitName" | "account">) {
  return (
    <tr>
      <td>
        <a className="one-line" href={`/reports/${report.id}`}>{`${report.year}年年报`}</a>
        {report.unitName !== unitName && <p className="soft small">{`原名：${report.unitName}`}</p>}
        <UnsavedMark account={account} report={report.id} />
      </td>
      <td>
        {returned ? <ReturnedMark {...returned} /> : <StandingMark standing={report.standing} />}
      </td>
      <td>
        <span className="one-line">{`${count.filled} / ${count.pages} 个部分`}</span>
        <p className="soft small one-line">{leftWords(count.missing, count.open)}</p>
      </td>
      <td className="small">{due && <DueLines due={due} />}</td>
      <td className="soft small">
        {lastEdit && `${lastEdit.by} ${calendarDate(lastEdit.at)} ${clockTime(lastEdit.at)}`}
      </td>
    </tr>
  );
}

function Begin({ unitId, openYears }: Pick<UnitReports, "unitId" | "openYears">) {
  const [newest] = openYears;
  if (!newest) return null;
  const canTakeDraft = openYears.some(({ hasLastYear }) => hasLastYear);
  return (
    <form method="post" action="/api/reports" className="row begin">
      <input type="hidden" name="unitId" value={unitId} />
      <label htmlFor={`year-${unitId}`}>开始填报</label>
      <select id={`year-${unitId}`} name="year" defaultValue={newest.year}>
        {openYears.map(({ year, edition, hasLastYear }) => (
          <option key={year} value={year}>
            {`${year}年年报：${edition.name}${hasLastYear ? "，可对照上年" : ""}`}
          </option>
        ))}
      </select>
      {canTakeDraft && (
        <label className="row">
          <input type="checkbox" name="draft" value="yes" />
          以上年为底稿
        </label>
      )}
      <button className="button main">开始填报</button>
      <p className="soft small">
        单位名称、地址、电话和网址从单位资料带入，之后可以在年报里改。
        {canTakeDraft &&
          "以上年为底稿，是把上年各部分的文字也带进来，年份推后一年；其中的数字、日期、年份和名称标为待核，逐处核对后才算已填。"}
      </p>
    </form>
  );
}

/** 本单位年报: one row a year. */
export function ReportList({ unit }: { readonly unit: UnitReports }) {
  const { unitId, unitName, account, reports, openYears, notBegun, mayBegin } = unit;
  return (
    <section className="sheet stack" aria-labelledby={`unit-${unitId}`}>
      <h2 id={`unit-${unitId}`}>{unitName}</h2>
      {reports.length === 0 ? (
        <p>这里列出本单位历年的年报，现在还没有。{mayBegin && "选好年度，就可以开始填报。"}</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">状态</th>
              <th scope="col">进度</th>
              <th scope="col">期限</th>
              <th scope="col">最近修改</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((listed) => (
              <Row key={listed.report.id} unitName={unitName} account={account} {...listed} />
            ))}
          </tbody>
        </table>
      )}
      {notBegun && <NotBegun {...notBegun} />}
      {mayBegin && <Begin unitId={unitId} openYears={openYears} />}
    </section>
  );
}
