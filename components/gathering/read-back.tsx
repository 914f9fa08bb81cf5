import type { FormNote } from "../ui/form-note";
import { PasteBox } from "./paste-box";

interface Props {
  /** Below which the routes of the contributor lie. */
  readonly api: string;
  readonly note: FormNote | undefined;
}

/** 读回: the file that came back, or what was copied from it. */
export function ReadBack({ api, note }: Props) {
  return (
    <section className="stack" aria-labelledby="read-back">
      <h2 id="read-back">读回填好的数据采集表</h2>
      <p className="soft">先显示每一格会从多少变成多少，看过再取用；这时什么都不会存。</p>
      <div className="ways">
        <form method="post" action={`${api}/sheet`} encType="multipart/form-data" className="stack">
          <div className="field">
            <label htmlFor="sheet">填好的 Excel 文件</label>
            <p id="sheet-hint" className="hint">
              .xlsx 文件，最大1MB。
            </p>
            <input
              type="file"
              id="sheet"
              name="sheet"
              accept=".xlsx"
              required
              aria-describedby="sheet-hint"
            />
          </div>
          <button className="button">上传，看会改什么</button>
        </form>
        <form method="post" action={`${api}/pasted`} className="stack">
          <div className="field">
            <label htmlFor="pasted">或者粘贴：在 Excel、WPS 或 Word 里选中整张表复制</label>
            <p id="pasted-hint" className="hint">
              连同列名那一行一起复制。
            </p>
            <PasteBox
              id="pasted"
              problem={note?.fields?.pasted}
              hintId="pasted-hint"
              typed={note?.typed?.pasted}
            />
          </div>
          <button className="button">读粘贴的内容，看会改什么</button>
        </form>
      </div>
    </section>
  );
}
