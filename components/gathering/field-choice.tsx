import type { AskableGroup, AskableLine } from "@/lib/gathering/askable";
import { sourcesOf, type Contributor, type Gathered } from "@/lib/gathering/gathered";
import { unitOf } from "@/lib/gathering/sheet";
import { ChooseFields } from "./choose-fields";

interface Props {
  readonly contributor: Contributor;
  readonly page: string;
  readonly api: string;
  readonly groups: readonly AskableGroup[];
  readonly gathered: Gathered;
}

interface LineProps {
  /** Of the element that holds the line's text. */
  readonly id: string;
  readonly line: AskableLine;
  /** The others that are asked for it. */
  readonly others: readonly string[];
  readonly chosen: boolean;
}

/** Indents as classes: an inline style would need a hole in the content security policy. */
const DEEPEST = 6;

function Line({ id, line: { text, depth, askable, below }, others, chosen }: LineProps) {
  const indent = `depth-${Math.min(depth, DEEPEST)}`;
  return (
    <tr className={askable ? undefined : "heading"}>
      <td className={indent}>
        {askable ? (
          <label className="row choice">
            <input type="checkbox" name={askable.field.code} defaultChecked={chosen} />
            <span id={id}>{text}</span>
          </label>
        ) : (
          <strong id={id}>{text}</strong>
        )}
      </td>
      <td className="small">{askable && unitOf(askable)}</td>
      <td className="small">{others.join("、")}</td>
      <td>
        {below.length > 1 && (
          <button
            type="button"
            className="button plain small below"
            data-below={below.join(" ")}
            id={`${id}-below`}
            aria-labelledby={`${id} ${id}-below`}
          >
            {`下面 ${below.length} 项`}
          </button>
        )}
      </td>
    </tr>
  );
}

function Group({
  group,
  contributor,
  gathered,
}: { group: AskableGroup } & Pick<Props, "contributor" | "gathered">) {
  const sourcesAt = ({ askable }: AskableLine) =>
    askable ? sourcesOf(gathered, askable.field.code) : [];
  return (
    <table className="list field-choice">
      <caption>{group.name}</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">单位</th>
          <th scope="col">还请了</th>
          <th scope="col">一次选中</th>
        </tr>
      </thead>
      <tbody>
        {group.lines.map((line, at) => {
          const sources = sourcesAt(line);
          const others = sources.filter(({ id }) => id !== contributor.id);
          return (
            <Line
              key={line.askable?.field.code ?? at}
              id={`${group.name}-${at}`}
              line={line}
              others={others.map(({ name }) => name)}
              chosen={others.length < sources.length}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** 分工: which rows and parts one contributor is asked for. */
export function FieldChoice({ contributor, page, api, groups, gathered }: Props) {
  return (
    <>
      <h1>{`请“${contributor.name}”填哪些项目`}</h1>
      <p className="soft">
        一项可以请几家填，取用时按各家之和。按住 Shift 点，或者按 Shift
        加空格，从上次点的那一行连选到这一行。
      </p>
      <form method="post" action={`${api}/assignments`} className="stack">
        <ChooseFields>
          {groups.map((group) => (
            <Group key={group.name} {...{ group, contributor, gathered }} />
          ))}
        </ChooseFields>
        <div className="row choice-foot">
          <button className="button main">保存分工</button>
          <a href={page}>不改，回去</a>
        </div>
      </form>
    </>
  );
}
