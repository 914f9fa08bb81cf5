import type { ReportCount } from "@/lib/report/completeness";
import type { Report } from "@/lib/report/report";

export interface RemovalProps {
  readonly report: Report;
  readonly count: ReportCount;
  /** How often anything was saved in it, as the page was made. */
  readonly saves: number;
}

/** The way out of a report that was begun by mistake: named, and asked once. */
export function Removal({ report: { id, unitName, year }, count, saves }: RemovalProps) {
  const { filled, pages } = count;
  return (
    <details>
      <summary>删除这份年报（误建的）</summary>
      <form method="post" action={`/api/reports/${id}/removal`} className="notice warning stack">
        <p>{`将删除${unitName}${year}年年报：${pages} 个部分里已填 ${filled} 个，填写的内容、修改历史和取数一并删除，不能恢复。删除会记入操作记录。`}</p>
        <input type="hidden" name="seen" value={saves} />
        <p>
          <button className="button danger">{`删除${year}年年报`}</button>
        </p>
      </form>
    </details>
  );
}
