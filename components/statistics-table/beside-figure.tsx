import type { Entries } from "@/lib/report/value";
import { ChangeSince } from "./change-since";
import { shownValue } from "@/lib/report/shown-value";

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
        <th scope="col" rowSpan={rows} className="before">
          上年数
        </th>
      )}
      {lastYear && (
        <th scope="col" rowSpan={rows} className="change">
          增减
        </th>
      )}
      <th scope="col" rowSpan={rows} className="more">
        <span className="visually-hidden">指标解释、备注、留空</span>
      </th>
    </>
  );
}

export interface BesideFigureProps {
  /** Null where the line takes no figure. */
  readonly code: string | null;
  /** The cell that names the line. */
  readonly labelId: string | undefined;
  readonly lastYear: Entries | null;
}

function Empty({ lastYear }: { readonly lastYear: Entries | null }) {
  return (
    <>
      {lastYear && <td className="before" />}
      {lastYear && <td className="change" />}
      <td className="more" />
    </>
  );
}

/** Last year's figure, the change since, and the way to what is kept off the table. */
export function BesideFigure({ code, labelId, lastYear }: BesideFigureProps) {
  if (code === null) return <Empty lastYear={lastYear} />;
  const before = lastYear?.get(code);
  return (
    <>
      {lastYear && <td className="before">{shownValue(before)}</td>}
      {lastYear && <td className="change">{before && <ChangeSince code={code} />}</td>}
      <td className="more">
        <button
          type="button"
          tabIndex={-1}
          id={`${code}-more`}
          data-act="details"
          data-details={code}
          aria-label="指标解释、备注、留空"
          aria-labelledby={`${code}-more ${labelId ?? ""}`}
          title="指标解释、备注、留空（F2）"
        >
          ⋯
        </button>
      </td>
    </>
  );
}
