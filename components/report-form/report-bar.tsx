import "./report-form.css";
import type { Report } from "@/lib/report/report";

const pages = [
  { path: "", name: "概览" },
  { path: "/find", name: "查找" },
  { path: "/preview", name: "预览" },
  { path: "/preview#export", name: "导出" },
] as const;

/** 送审 while it is being filled in, afterwards how it goes on. */
const lastDoor = ({ standing }: Report) =>
  standing.state === "drafting"
    ? { path: "/send", name: "送审" }
    : { path: "/review", name: "办理" };

/** The same doors at the same place on every page of a report. */
export function ReportBar({ report }: { readonly report: Report }) {
  return (
    <nav className="report-bar row" aria-label="本报告">
      <strong>{`${report.unitName} ${report.year}年年报`}</strong>
      <span className="row push">
        {[...pages, lastDoor(report)].map(({ path, name }) => (
          <a key={name} className="button" href={`/reports/${report.id}${path}`}>
            {name}
          </a>
        ))}
      </span>
    </nav>
  );
}
