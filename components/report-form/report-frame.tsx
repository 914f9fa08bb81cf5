import type { ReactNode } from "react";
import type { Matter } from "@/lib/editions/types";
import type { Access } from "@/lib/report/access";
import type { PageProgress } from "@/lib/report/completeness";
import type { FormPage } from "@/lib/report/form-pages";
import type { Report } from "@/lib/report/report";
import { FormTop } from "./form-top";
import { LeftToDo } from "./left-to-do";
import { PageStateMark } from "./page-state-mark";
import "./report-form.css";

export interface ReportFrameProps {
  readonly report: Report;
  readonly progress: readonly PageProgress[];
  /** What the law demands and no part answers. */
  readonly unanswered: readonly Matter[];
  readonly current: FormPage;
  readonly access: Access;
  /** The comments on this page; null where there are none. */
  readonly comments: ReactNode;
  /** What is to be known of last year's report. */
  readonly lastYear?: ReactNode;
  /** What stands beside the work, on demand. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** On a narrow screen the list is folded away behind its name; a checkbox does that without script. */
function PageList({
  report,
  progress,
  current,
}: Pick<ReportFrameProps, "report" | "progress" | "current">) {
  return (
    <nav aria-label="报告各部分" className="page-list">
      <input type="checkbox" id="show-parts" className="visually-hidden" />
      <label htmlFor="show-parts">各部分</label>
      <ol>
        {progress.map((each) => (
          <li
            key={each.page.path}
            className={each.page.path === current.path ? "current" : undefined}
          >
            <a
              href={`/reports/${report.id}/${each.page.path}`}
              aria-current={each.page.path === current.path ? "page" : undefined}
            >
              {each.page.name}
            </a>
            <PageStateMark state={each.state} open={each.unconfirmed.length} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Neighbour({
  report,
  page,
  words,
}: {
  report: Report;
  page: FormPage | undefined;
  words: string;
}) {
  if (!page) return <span />;
  return (
    <a className="button" href={`/reports/${report.id}/${page.path}`}>
      {words}
      <span className="visually-hidden">：{page.name}</span>
    </a>
  );
}

/** A page of the guided form: the parts on the left, the work in the middle, what helps on the right. */
export function ReportFrame(props: ReportFrameProps) {
  const { report, progress, unanswered, current, access, comments, lastYear, aside, children } =
    props;
  const beside = Boolean(comments) || Boolean(aside);
  const at = progress.findIndex(({ page }) => page.path === current.path);
  return (
    <div className={`report-frame${beside ? ` with-aside beside-${current.kind}` : ""}`}>
      <PageList {...props} />
      <main id="main" className="sheet stack">
        <FormTop access={access} reportId={report.id} />
        <div className="page-head">
          <h1>{current.name}</h1>
          <LeftToDo reportId={report.id} {...{ progress, unanswered, current }} />
        </div>
        {lastYear}
        {comments && (
          <p className="below-only">
            <a href="#page-comments">这一页有审核人的批注，在下面</a>
          </p>
        )}
        {children}
        <div className="work-foot row no-print">
          <Neighbour report={report} page={progress[at - 1]?.page} words="上一部分" />
          <a href={`/reports/${report.id}`}>回概览</a>
          <Neighbour report={report} page={progress[at + 1]?.page} words="下一部分" />
        </div>
      </main>
      {beside && (
        <aside className="beside stack">
          {comments}
          {aside}
        </aside>
      )}
    </div>
  );
}
