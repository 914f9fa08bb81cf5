import type { Contributor } from "@/lib/gathering/gathered";
import { calendarDate, clockTime } from "@/lib/report/moment";

export interface ShownTaking {
  readonly id: string;
  readonly contributorId: string;
  readonly at: Date;
  readonly by: string;
  readonly fields: number;
}

interface Props {
  readonly reportId: string;
  /** The newest first. */
  readonly takings: readonly ShownTaking[];
  readonly contributors: readonly Contributor[];
  readonly editable: boolean;
}

/** What was taken and can be undone. */
export function TakingList({ reportId, takings, contributors, editable }: Props) {
  if (takings.length === 0) return null;
  const nameOf = (id: string) => contributors.find((each) => each.id === id)?.name ?? "";
  return (
    <section className="stack" aria-labelledby="takings">
      <h2 id="takings">已经取用的</h2>
      <ul className="plain-list stack takings">
        {takings.map(({ id, contributorId, at, by, fields }) => (
          <li key={id} className="row">
            <span id={`taking-${id}`}>
              {`${calendarDate(at)} ${clockTime(at)} ${by}取用了“${nameOf(contributorId)}”的 ${fields} 处`}
            </span>
            {editable && (
              <form method="post" action={`/api/reports/${reportId}/undone-takings`}>
                <input type="hidden" name="taking" value={id} />
                <button
                  className="button plain"
                  id={`undo-${id}`}
                  aria-labelledby={`undo-${id} taking-${id}`}
                >
                  撤销
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <p className="soft small">
          撤销把这些格子恢复到取用以前。取用以后又改过的格子不动；几家的数加在一起的，先撤销后来的。
        </p>
      )}
    </section>
  );
}
