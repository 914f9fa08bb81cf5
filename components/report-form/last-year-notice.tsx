import type { Edition } from "@/lib/editions/types";
import { fieldAt } from "@/lib/report/field-at";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type { Value } from "@/lib/report/value";
import { shownValue } from "@/lib/report/shown-value";

interface Change {
  readonly code: string;
  readonly before: Value;
  readonly after: Value;
  readonly at: Date;
  readonly by: string;
}

export interface LastYearNoticeProps {
  readonly edition: Edition;
  readonly last: {
    readonly id: string;
    readonly year: number;
    readonly unitName: string;
    readonly isSigned: boolean;
    /** Whether it is another unit's, whose work this one goes on with. */
    readonly isTakenOver: boolean;
  };
  /** In last year's report, since this one was begun. */
  readonly changes: readonly Change[];
}

/** A longer text is read in its history. */
const SHORT = 40;
const isShort = (value: Value) => (value ?? "").length <= SHORT;

function Changed({
  edition,
  last,
  change,
}: Omit<LastYearNoticeProps, "changes"> & { change: Change }) {
  const { code, before, after, at, by } = change;
  const name = fieldAt(edition, code)?.label ?? "";
  const words =
    isShort(before) && isShort(after)
      ? `由“${shownValue(before)}”改为“${shownValue(after)}”`
      : "文字改过";
  return (
    <li>
      {`${name}：${words}　${by} ${calendarDate(at)} ${clockTime(at)} `}
      <a href={`/reports/${last.id}/fields/${code}/history`}>看修改历史</a>
    </li>
  );
}

/** What is to be known of last year's report wherever its figures and words stand beside this year's. */
export function LastYearNotice({ edition, last, changes }: LastYearNoticeProps) {
  if (last.isSigned && !last.isTakenOver && changes.length === 0) return null;
  return (
    <div className="notice warning stack">
      {!last.isSigned && <p>上年年报还没有签发，数字可能会变。</p>}
      {last.isTakenOver && (
        <p>{`上年数和上年文字取自${last.unitName}${last.year}年年报，它的工作由本单位承继。`}</p>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{`本年报开始填报以后，上年年报改过 ${changes.length} 处，请核对写到的上年情况`}</summary>
          <ul>
            {changes.map((change) => (
              <Changed key={change.code} {...{ edition, last, change }} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
