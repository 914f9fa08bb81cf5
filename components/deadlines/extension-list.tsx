import type { GrantedExtension } from "@/lib/deadlines/extension";
import { taskNames } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";
import { calendarDate, clockTime } from "@/lib/report/moment";

/** Folded away: what follows is said before it is done. */
function Revoke({ action, extension }: { action: string; extension: GrantedExtension }) {
  const { unitId, unitName, task, number } = extension;
  const id = `why-${unitId}-${task}-${number}`;
  return (
    <details>
      <summary>
        撤销<span className="visually-hidden">{`${unitName}${taskNames[task]}的延期`}</span>
      </summary>
      <form method="post" action={action} className="stack">
        <input type="hidden" name="unitId" value={unitId} />
        <input type="hidden" name="task" value={task} />
        <input type="hidden" name="number" value={number} />
        <label htmlFor={id}>撤销的理由（恢复原来的期限，单位会看到）</label>
        <input id={id} name="why" required maxLength={1000} />
        <button className="button danger">撤销延期</button>
      </form>
    </details>
  );
}

function Row({ action, extension }: { action: string; extension: GrantedExtension }) {
  const { unitName, task, day, reason, by, at, revoked } = extension;
  return (
    <tr>
      <td>{unitName}</td>
      <td>{`${taskNames[task]}延到${date.print(day)}${revoked ? "（已撤销）" : ""}`}</td>
      <td>
        {reason}
        {revoked && <p className="small">{`撤销的理由：${revoked.reason}`}</p>}
      </td>
      <td className="soft small">
        {`${by} ${calendarDate(at)} ${clockTime(at)}`}
        {revoked && (
          <p>{`${revoked.by} ${calendarDate(revoked.at)} ${clockTime(revoked.at)} 撤销`}</p>
        )}
      </td>
      <td>{!revoked && <Revoke {...{ action, extension }} />}</td>
    </tr>
  );
}

/** 延期 as they were granted, the newest first: of a unit's for one task the uppermost that was not revoked holds. */
export function ExtensionList({
  action,
  extensions,
}: {
  /** The address that takes a revocation. */
  readonly action: string;
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
          <th scope="col">撤销</th>
        </tr>
      </thead>
      <tbody>
        {extensions.map((each) => (
          <Row
            key={`${each.unitId} ${each.task} ${each.number}`}
            action={action}
            extension={each}
          />
        ))}
      </tbody>
    </table>
  );
}
