import type { FormNote } from "../ui/form-note";

/** 导入单位和账号: what to do, in the order in which it is done. */
export function RosterUpload({ note }: { readonly note: FormNote | undefined }) {
  return (
    <section className="sheet stack form">
      <h1>导入单位和账号</h1>
      <ol className="stack">
        <li>
          <a href="/api/roster/template" download>
            下载名单模板（XLSX）
          </a>
          ，有「单位」「账号」两张表，用 Excel 或 WPS 填写。只加账号、不加单位，「单位」表空着就行。
        </li>
        <li>上传填好的名单。先看预览：会加上什么，哪一行有错，都列出来；这时什么都不会存。</li>
        <li>看过再决定导入。导入后当场打印账号条，发给每个人。</li>
      </ol>
      <form
        method="post"
        action="/api/roster/preview"
        encType="multipart/form-data"
        className="stack"
      >
        <div className="field">
          <label htmlFor="roster">填好的名单</label>
          <p id="roster-hint" className="hint">
            .xlsx 文件，最大1MB，一次最多5000行。
          </p>
          <input
            type="file"
            id="roster"
            name="roster"
            accept=".xlsx"
            required
            aria-describedby="roster-hint"
            aria-invalid={note?.problem ? true : undefined}
          />
        </div>
        <button className="button main">上传，看预览</button>
      </form>
    </section>
  );
}
