import type { ReactNode } from "react";
import type { ReportDue } from "@/lib/deadlines/report-due";
import { figuresOf } from "@/lib/editions/define";
import type { Edition, Matter } from "@/lib/editions/types";
import type { Access } from "@/lib/report/access";
import { countReport, type PageProgress } from "@/lib/report/completeness";
import type { FormPage } from "@/lib/report/form-pages";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { leftWords } from "@/lib/report/page-count";
import type { Report } from "@/lib/report/report";
import type { StoredEntry } from "@/lib/report/save";
import { unfilledWords } from "@/lib/report/table-reading";
import { DueLine } from "../deadlines/due-line";
import { HandedNotice } from "../unsaved/handed-notice";
import { FormNoteBox, type FormNote } from "../ui/form-note";
import { DraftOffer, type DraftOfferProps } from "../last-year-draft/draft-offer";
import { ReadOnlyNotice } from "./read-only-notice";
import { Removal } from "./removal";
import { PageStateMark } from "./page-state-mark";
import { countUnconfirmed, UnconfirmedList } from "../last-year-draft/unconfirmed-list";
import "./report-form.css";

export interface OverviewProps {
  readonly report: Report;
  readonly access: Access;
  /** The unit's name by now; the report keeps the one that it was begun under. */
  readonly unitName: string;
  readonly edition: Edition;
  readonly progress: readonly PageProgress[];
  readonly edits: ReadonlyMap<string, StoredEntry>;
  readonly unanswered: readonly Matter[];
  /** Null for who may not edit the report. */
  readonly draft: Pick<DraftOfferProps, "pages" | "canWithdraw"> | null;
  /** What reviewers want mended. */
  readonly toMend: ReactNode;
  /** What is to be known of last year's report. */
  readonly lastYear?: ReactNode;
  /** What is objected to. */
  readonly contested: ReactNode;
  /** Undefined for a year whose deadlines are not known. */
  readonly due: ReportDue | undefined;
  readonly note: FormNote | undefined;
  /** Whether the page was shown anew after it sent what was left behind on this computer. */
  readonly handed: boolean;
  /** How often anything was saved in it; null where it cannot be removed, or not by who is looking. */
  readonly removable: number | null;
}

/** The figures first, since the text quotes them; what introduces the whole last. */
const suggested: Readonly<Record<FormPage["kind"], string>> = {
  table: "建议先填 ①",
  narrative: "②",
  preface: "最后写 ③",
  closing: "③",
};

/** What a table lacks, in the words and numbers of its own bar. */
function missingWords({ page, missing }: PageProgress): string {
  if (missing.length === 0 || page.kind !== "table") return "";
  const figures = figuresOf(page.table);
  const open = figures.filter((field) => missing.includes(field)).length;
  return `${figures.length} 项：${unfilledWords(open, missing.length - open).join("；")}`;
}

const places = ({ length }: readonly unknown[]) => `${length} 处`;

/** What the law demands and no part answers, as a line of its own, so that the lines add up to the sum. */
function Unanswered({ report, unanswered }: Pick<OverviewProps, "report" | "unanswered">) {
  if (unanswered.length === 0) return null;
  return (
    <tr>
      <td>
        <a href={`/reports/${report.id}/parts`}>没有地方写的法定内容</a>
      </td>
      <td />
      <td>
        <PageStateMark state="absent" open={0} />
      </td>
      <td className="small">{places(unanswered)}</td>
      <td />
    </tr>
  );
}

function Task({
  report,
  progress,
  edit,
}: {
  report: Report;
  progress: PageProgress;
  edit: StoredEntry | undefined;
}) {
  const { page } = progress;
  const words = missingWords(progress);
  return (
    <tr>
      <td>
        <a href={`/reports/${report.id}/${page.path}`}>{page.name}</a>
      </td>
      <td className="soft small">{suggested[page.kind]}</td>
      <td>
        <PageStateMark state={progress.state} open={progress.unconfirmed.length} />
      </td>
      <td className="small">
        {progress.missing.length > 0 && (
          <span className="one-line">{places(progress.missing)}</span>
        )}
        {words && <p className="soft">{words}</p>}
      </td>
      <td className="soft small">
        {edit && `${edit.by} ${calendarDate(edit.at)} ${clockTime(edit.at)}`}
      </td>
    </tr>
  );
}

function Unconfirmed({ report, progress }: Pick<OverviewProps, "report" | "progress">) {
  if (countUnconfirmed(progress) === 0) return null;
  return (
    <section className="stack" aria-labelledby="unconfirmed">
      <h2 id="unconfirmed">还没有核对的旧内容</h2>
      <UnconfirmedList reportId={report.id} progress={progress} />
    </section>
  );
}

type SummaryProps = Pick<OverviewProps, "edition" | "progress" | "unanswered">;

/** How far the report is as a whole. */
function Summary({ edition, progress, unanswered }: SummaryProps) {
  const { pages, filled, missing, open } = countReport(progress, unanswered);
  const left = leftWords(missing, open);
  return (
    <p className="soft">{`${edition.name}。共 ${pages} 个部分，已填 ${filled} 个，${left}。`}</p>
  );
}

/** What is due next; nothing where all is done. */
function NextDue({ due }: Pick<OverviewProps, "due">) {
  if (!due?.next) return null;
  return (
    <p>
      <DueLine task={due.next} {...due.tasks[due.next]} />
    </p>
  );
}

/** 报告概览: the whole report as a task list, in printed order. */
export function Overview(props: OverviewProps) {
  const { report, unitName, access, edition, progress, edits, unanswered, draft, note } = props;
  return (
    <main id="main" className="page">
      <div className="sheet stack">
        <h1>{`${report.year}年政府信息公开工作年度报告`}</h1>
        <FormNoteBox note={note} />
        {props.handed && <HandedNotice />}
        {access.kind !== "edit" && <ReadOnlyNotice access={access} reportId={report.id} />}
        {props.contested}
        {props.toMend}
        <Summary edition={edition} progress={progress} unanswered={unanswered} />
        <NextDue due={props.due} />
        {report.unitName !== unitName && (
          <p className="soft">{`这份年报用的是开始填报时的单位名称：${report.unitName}（原名）。现名：${unitName}。`}</p>
        )}
        {props.lastYear}
        {draft && <DraftOffer reportId={report.id} year={report.year} {...draft} />}
        {unanswered.length > 0 && (
          <div className="notice warning">
            <p>去掉了一些部分以后，下面的法定内容没有地方写了，请补上：</p>
            <ul>
              {unanswered.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <table className="list tasks">
          <thead>
            <tr>
              <th scope="col">部分（按印刷顺序）</th>
              <th scope="col">次序</th>
              <th scope="col">状态</th>
              <th scope="col">还差</th>
              <th scope="col">最近修改</th>
            </tr>
          </thead>
          <tbody>
            {progress.map((each) => (
              <Task
                key={each.page.path}
                report={report}
                progress={each}
                edit={edits.get(each.page.path)}
              />
            ))}
            <Unanswered report={report} unanswered={unanswered} />
          </tbody>
        </table>
        <Unconfirmed report={report} progress={progress} />
        <p className="row">
          {edition.outline && access.kind === "edit" && (
            <a href={`/reports/${report.id}/parts`}>改标题、增减部分</a>
          )}
          <a href={`/reports/${report.id}/gathering`}>收集数据：请科室和下属单位填</a>
        </p>
        {props.removable !== null && (
          <Removal
            report={report}
            count={countReport(progress, unanswered)}
            saves={props.removable}
          />
        )}
      </div>
    </main>
  );
}
