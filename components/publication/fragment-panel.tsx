import { CopyButton } from "./copy-button";

export interface FragmentPanelProps {
  /** The report as lib/export/fragment.ts writes it. */
  readonly fragment: string;
  /** The same as text. */
  readonly text: string;
}

const SOURCE = "fragment-source";

/** A page of its own, which no style of ours reaches and where nothing runs. */
const framed = (fragment: string) =>
  `<!doctype html><html lang="zh-CN"><title>正文</title><body style="margin:16px">${fragment}`;

/** The text to be pasted: copied by a button, looked at, and as a last resort its source to copy by hand. */
export function FragmentPanel({ fragment, text }: FragmentPanelProps) {
  return (
    <section className="stack" aria-labelledby="fragment-name">
      <h2 id="fragment-name">正文</h2>
      <p>复制以后，在发布系统的正文编辑框里按 Ctrl+V 粘贴。正文里没有标题，标题填在标题栏里。</p>
      <CopyButton
        what="正文"
        words="复制正文到剪贴板"
        main
        source={{ kind: "fragment", id: SOURCE, text }}
        done="已复制正文，请到发布系统的编辑框里按 Ctrl+V 粘贴"
        otherwise="浏览器没有让复制，请打开下面的“正文的源代码”，全选后按 Ctrl+C"
      />
      <iframe
        className="fragment"
        title="正文在网页上的样子"
        sandbox=""
        srcDoc={framed(fragment)}
      />
      <details>
        <summary>正文的源代码</summary>
        <p className="field">
          <label htmlFor={SOURCE}>
            粘贴后走了样，或者上面的按钮不能用：复制这里的全部文字，粘贴到编辑框的“HTML”或“源代码”里
          </label>
          <textarea id={SOURCE} readOnly rows={8} defaultValue={fragment} spellCheck={false} />
        </p>
      </details>
    </section>
  );
}
