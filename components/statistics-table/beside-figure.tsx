import type { Entries } from "@/lib/report/value";
import { ChangeSince } from "./change-since";
import { lastYearText } from "./last-year-text";

/** Headings of the columns that print does not have. */
export function BesideHeadings({
  rows,
  lastYear,
}: {
  readonly rows: number;
  readonly lastYear: Entries | null;
}) {
  return (
    <>
      {lastYear && (
        <th scope="col" rowSpan={rows}>
          上年数
        </th>
      )}
      {lastYear && (
        <th scope="col" rowSpan={rows}>
          增减
        </th>
      )}
      <th scope="col" rowSpan={rows}>
        <span className="visually-hidden">指标解释、备注、留空</span>
      </th>
    </>
  );
}

/** Last year's figure, the change since, and the way to what is kept off the table. */
export function BesideFigure({
  code,
  lastYear,
}: {
  readonly code: string | null;
  readonly lastYear: Entries | null;
}) {
  if (code === null) return <td colSpan={lastYear ? 3 : 1} className="none" />;
  const before = lastYear?.get(code);
  return (
    <>
      {lastYear && <td className="before">{lastYearText(before)}</td>}
      {lastYear && (
        <td className="change">{before && <ChangeSince code={code} before={before} />}</td>
      )}
      <td className="more">
        <button
          type="button"
          tabIndex={-1}
          data-details={code}
          aria-label="指标解释、备注、留空"
          title="指标解释、备注、留空（F2）"
        >
          ⋯
        </button>
      </td>
    </>
  );
}
