import type { GrantedExtension } from "@/lib/deadlines/extension";
import { taskNames } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";
import { calendarDate, clockTime } from "@/lib/report/moment";

function Row({ unitName, task, day, reason, by, at }: GrantedExtension) {
  return (
    <tr>
      <td>{unitName}</td>
      <td>{`${taskNames[task]}延到${date.print(day)}`}</td>
      <td>{reason}</td>
      <td className="soft small">{`${by} ${calendarDate(at)} ${clockTime(at)}`}</td>
    </tr>
  );
}

/** 延期 as they were granted, the newest first: of a unit's for one task the uppermost holds. */
export function ExtensionList({
  extensions,
}: {
  readonly extensions: readonly GrantedExtension[];
}) {
  if (extensions.length === 0) return <p>还没有给哪个单位延期。</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">新的期限</th>
          <th scope="col">理由</th>
          <th scope="col">谁在什么时候延的</th>
        </tr>
      </thead>
      <tbody>
        {extensions.map((each) => (
          <Row key={`${each.unitId} ${each.task} ${each.day}`} {...each} />
        ))}
      </tbody>
    </table>
  );
}
