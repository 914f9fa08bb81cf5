import "./report-form.css";
import type { Report } from "@/lib/report/report";

const pages = [
  { path: "", name: "概览" },
  { path: "/preview", name: "预览" },
  { path: "/preview#export", name: "导出" },
] as const;

/** The same three doors at the same place on every page of a report. */
export function ReportBar({ report }: { readonly report: Report }) {
  return (
    <nav className="report-bar row" aria-label="本报告">
      <strong>{`${report.unitName} ${report.year}年年报`}</strong>
      <span className="row push">
        {pages.map(({ path, name }) => (
          <a key={name} className="button" href={`/reports/${report.id}${path}`}>
            {name}
          </a>
        ))}
      </span>
    </nav>
  );
}
