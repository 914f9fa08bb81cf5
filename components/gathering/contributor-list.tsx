import type { Contributor } from "@/lib/gathering/gathered";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

/** A contributor, how many fields are asked of it, and how many of its answers were taken. */
export interface ContributorProgress {
  readonly contributor: Contributor;
  readonly asked: number;
  readonly answered: number;
}

interface Props {
  readonly reportId: string;
  readonly progress: readonly ContributorProgress[];
}

function stateOf({ asked, answered, contributor }: ContributorProgress) {
  if (asked === 0) return contributor.droppedAt ? "停用" : "还没有分工";
  return answered === asked ? "已取齐" : `已取用 ${answered} 项，还差 ${asked - answered} 项`;
}

/** Of whom is asked how much, and how far that is. */
export function ContributorList({ reportId, progress }: Props) {
  if (progress.length === 0) return <p>还没有供数单位。请在下面加上第一个。</p>;
  return (
    <table className="list">
      <caption className="visually-hidden">供数单位</caption>
      <thead>
        <tr>
          <th scope="col">供数单位</th>
          <th scope="col">请它填</th>
          <th scope="col">进度</th>
        </tr>
      </thead>
      <tbody>
        {progress.map((each) => (
          <tr key={each.contributor.id}>
            <td>
              <a href={`/reports/${reportId}/gathering/${each.contributor.id}`}>
                {each.contributor.name}
              </a>
            </td>
            <td>{`${each.asked} 项`}</td>
            <td>
              <span
                className={
                  each.asked > 0 && each.answered === each.asked ? "state filled" : "state"
                }
              >
                {stateOf(each)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AddProps {
  readonly reportId: string;
  readonly note: FormNote | undefined;
}

export function AddContributor({ reportId, note }: AddProps) {
  return (
    <form
      method="post"
      action={`/api/reports/${reportId}/contributors`}
      className="form stack"
      aria-labelledby="add-contributor"
    >
      <h2 id="add-contributor">加一个供数单位</h2>
      <TextInput
        name="name"
        label="科室或者下属单位的名称"
        hint="例如 办公室、执法大队。明年的年报还用得上，不用重新加。"
        autoComplete="off"
        note={note}
      />
      <button className="button">加上，去选要它填的项目</button>
    </form>
  );
}
