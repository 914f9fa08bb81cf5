import type { ReactNode } from "react";
import { calendarDate, clockTime } from "@/lib/report/moment";

/** One version of a field, as it is listed. */
export interface ListedVersion {
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  /** What it said, as printed; 未填 or 留空 where it said nothing. */
  readonly said: string;
}

interface Props {
  readonly reportId: string;
  readonly code: string;
  readonly name: string;
  /** The newest first. */
  readonly versions: readonly ListedVersion[];
  /** The two that are compared: the earlier and the later. */
  readonly compared: readonly [number, number] | null;
  /** What differs between those two. */
  readonly comparison: ReactNode;
  readonly mayRestore: boolean;
}

const moment = ({ at, by }: ListedVersion) => `${calendarDate(at)} ${clockTime(at)} ${by}`;

function Restore({
  reportId,
  code,
  version,
  seen,
}: Record<"version" | "seen", number> & Pick<Props, "reportId" | "code">) {
  return (
    <form method="post" action={`/api/reports/${reportId}/fields/${code}/restoration`}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      <button className="button plain">恢复成这一版</button>
    </form>
  );
}

function Pick({
  name,
  version,
  chosen,
}: {
  name: "one" | "other";
  version: number;
  chosen: boolean;
}) {
  const label = name === "one" ? "旧" : "新";
  return (
    <label className="row">
      <input form="compare" type="radio" name={name} value={version} defaultChecked={chosen} />
      {label}
      <span className="visually-hidden">{`：第${version}版`}</span>
    </label>
  );
}

function Version({ each, props }: { readonly each: ListedVersion; readonly props: Props }) {
  const { reportId, code, versions, compared, mayRestore } = props;
  const newest = versions[0]?.version ?? 0;
  const { version, said } = each;
  return (
    <li className="stack">
      <div className="row">
        <strong>{`第${version}版`}</strong>
        <span className="soft small">{moment(each)}</span>
        {versions.length > 1 && (
          <span className="row push">
            <Pick name="one" version={version} chosen={compared?.[0] === version} />
            <Pick name="other" version={version} chosen={compared?.[1] === version} />
          </span>
        )}
        {mayRestore && version !== newest && (
          <Restore {...{ reportId, code, version }} seen={newest} />
        )}
      </div>
      <details>
        <summary>{said.length > 40 ? `${said.slice(0, 40)}…` : said}</summary>
        <p className="said">{said}</p>
      </details>
    </li>
  );
}

/** 修改历史 of one field: every version with who and when, two of them compared, one to restore. */
export function FieldHistory(props: Props) {
  const { reportId, code, name, versions, compared, comparison } = props;
  return (
    <div className="sheet stack">
      <h1>{`修改历史：${name}`}</h1>
      <p>
        <a href={`/reports/${reportId}/fields/${code}`}>回到填写的地方</a>
      </p>
      {versions.length === 0 && <p>这一处还没有人填写过。</p>}
      {compared && (
        <section className="stack" aria-labelledby="comparison">
          <h2 id="comparison">{`第${compared[0]}版到第${compared[1]}版的改动`}</h2>
          {comparison}
        </section>
      )}
      {versions.length > 1 && (
        <form id="compare" method="get">
          <button className="button">比较选中的两版</button>
        </form>
      )}
      <ol className="plain-list stack">
        {versions.map((each) => (
          <Version key={each.version} each={each} props={props} />
        ))}
      </ol>
    </div>
  );
}
