import type { ReactNode } from "react";
import type { Contributor } from "@/lib/gathering/gathered";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";
import { AskedFields, type AskedField } from "./asked-fields";
import { ReadBack } from "./read-back";

interface Props {
  readonly contributor: Contributor;
  readonly page: string;
  readonly api: string;
  readonly fields: readonly AskedField[];
  readonly editable: boolean;
  /** What was taken from it and can be undone. */
  readonly takings: ReactNode;
  readonly note: FormNote | undefined;
}

function Doors({ page, api, fields, editable }: Props) {
  return (
    <div className="row">
      {editable && (
        <a className="button" href={`${page}/fields`}>
          分工：选要它填的项目
        </a>
      )}
      {fields.length > 0 && (
        <>
          <a className="button" href={`${api}/sheet?format=xlsx`} download>
            导出数据采集表（XLSX）
          </a>
          <a className="button" href={`${api}/sheet?format=docx`} download>
            导出数据采集表（DOCX）
          </a>
          <a className="button" href={`${page}/print`}>
            打印数据采集表
          </a>
        </>
      )}
    </div>
  );
}

function Change({ contributor, api, note }: Props) {
  const { name, droppedAt } = contributor;
  return (
    <details open={note?.fields?.name !== undefined}>
      <summary>改名、停用</summary>
      <form method="post" action={api} className="form stack">
        <TextInput name="name" label="名称" value={name} autoComplete="off" note={note} />
        <fieldset className="row">
          <legend className="visually-hidden">是否还请它填</legend>
          <label className="row">
            <input type="radio" name="state" value="asked" defaultChecked={!droppedAt} />
            在用
          </label>
          <label className="row">
            <input type="radio" name="state" value="dropped" defaultChecked={droppedAt !== null} />
            停用（填过的都留着）
          </label>
        </fieldset>
        <button className="button">保存</button>
      </form>
    </details>
  );
}

/** One 供数单位: its sheet out and back, and what it gave. */
export function ContributorPage(props: Props) {
  const { contributor, api, fields, editable, takings, note } = props;
  return (
    <>
      <h1>{`收集数据：${contributor.name}`}</h1>
      {contributor.droppedAt && <p className="notice">这个供数单位已停用，填过的都还在。</p>}
      <Doors {...props} />
      {takings}
      {editable && fields.length > 0 && <ReadBack api={api} note={note} />}
      <section className="stack" aria-labelledby="asked">
        <h2 id="asked">{`请它填的 ${fields.length} 项`}</h2>
        <AskedFields contributorId={contributor.id} fields={fields} />
      </section>
      {editable && <Change {...props} />}
    </>
  );
}
