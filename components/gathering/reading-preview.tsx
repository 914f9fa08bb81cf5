import type { Askable } from "@/lib/gathering/askable";
import type { Plan, PlannedChange } from "@/lib/gathering/plan";
import type { Reading } from "@/lib/gathering/reading";
import { sourcesText } from "@/lib/gathering/sources-text";
import { OldAndNew } from "../ui/old-and-new";

interface Props {
  readonly name: string;
  /** The contributor's page, and below which its routes lie. */
  readonly page: string;
  readonly api: string;
  readonly plan: Plan;
  readonly reading: Reading;
  readonly askables: ReadonlyMap<string, Askable>;
  /** What the form sends back: what was read, what was shown of it, and a key of its own. */
  readonly sent: { readonly reading: string; readonly shown: string; readonly key: string };
}

function Change({
  change,
  askable,
}: {
  readonly change: PlannedChange;
  readonly askable: Askable;
}) {
  const { before, after, note, sources } = change;
  const shared = sources.length > 1 && `来源：${sourcesText(sources)}`;
  const said = [askable.field.unit, shared, note];
  return (
    <tr>
      <td>{askable.label}</td>
      <OldAndNew before={before} after={after} />
      <td className="small">{said.filter(Boolean).join("；")}</td>
    </tr>
  );
}

function Changes({ plan: { changes }, askables }: Pick<Props, "plan" | "askables">) {
  if (changes.length === 0) return <p>没有可以取用的。</p>;
  return (
    <table className="list changes">
      <caption className="visually-hidden">将取用</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">现在</th>
          <th scope="col">取用后</th>
          <th scope="col">单位、来源</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const askable = askables.get(change.code);
          return askable && <Change key={change.code} change={change} askable={askable} />;
        })}
      </tbody>
    </table>
  );
}

function Refused({ plan, reading }: Pick<Props, "plan" | "reading">) {
  const rows = [
    ...reading.refused.map((each) => ({ ...each, place: `第${each.row}行` })),
    ...plan.refused.map((each) => ({ ...each, place: "" })),
  ];
  if (rows.length === 0) return <p>没有。</p>;
  return (
    <table className="list refused">
      <caption className="visually-hidden">不取用</caption>
      <thead>
        <tr>
          <th scope="col">数据采集表上的行</th>
          <th scope="col">填的是</th>
          <th scope="col">为什么，怎么办</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, label, answer, problem }) => (
          <tr key={`${place} ${label}`}>
            <td>{`${place} ${label}`}</td>
            <td className="value">{answer}</td>
            <td>{problem}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ codes, askables }: { codes: readonly string[] } & Pick<Props, "askables">) {
  if (codes.length === 0) return <p>没有。</p>;
  return (
    <ul className="names">
      {codes.map((code) => (
        <li key={code}>{askables.get(code)?.label ?? code}</li>
      ))}
    </ul>
  );
}

function Decision({ api, page, sent, plan }: Pick<Props, "api" | "page" | "sent" | "plan">) {
  const { length } = plan.changes;
  return (
    <div className="row">
      {length > 0 && (
        <form method="post" action={`${api}/takings`}>
          {Object.entries(sent).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="button main">{`取用这 ${length} 处`}</button>
        </form>
      )}
      <a href={page}>不取用，回去</a>
    </div>
  );
}

/** 读回的预览: what would be taken, what not and why, and what was left, before anything is taken. */
export function ReadingPreview(props: Props) {
  const { name, plan, reading, askables } = props;
  const refused = reading.refused.length + plan.refused.length;
  const { length: unchanged } = plan.unchanged;
  return (
    <>
      <h1>{`“${name}”的数据采集表：还没有取用`}</h1>
      <section className="stack" aria-labelledby="to-take">
        <h2 id="to-take">{`将取用 ${plan.changes.length} 处`}</h2>
        <Changes plan={plan} askables={askables} />
        {unchanged > 0 && (
          <p className="soft">{`另有 ${unchanged} 处和已经取用的一样，不用再取。`}</p>
        )}
      </section>
      <Decision {...props} />
      <section className="stack" aria-labelledby="refused">
        <h2 id="refused">{`不取用 ${refused} 处`}</h2>
        <Refused plan={plan} reading={reading} />
      </section>
      <section className="stack" aria-labelledby="left">
        <h2 id="left">{`没有填 ${reading.left.length} 处`}</h2>
        <Names codes={reading.left} askables={askables} />
      </section>
    </>
  );
}
