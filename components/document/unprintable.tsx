import type { Obstacle } from "@/lib/report/life/obstacles";

/** Said where a report was not looked through, which holds nobody up. */
export function PrintNotChecked() {
  return <p className="notice warning">没能检查有没有印不出来的字，请看预览</p>;
}

interface Props {
  readonly reportId: string;
  /** Where characters stand that no font here has; null where that could not be found out. */
  readonly list: readonly Obstacle[] | null;
}

/** Named with their places; DOCX and the other files keep them. */
export function Unprintable({ reportId, list }: Props) {
  if (list === null) return <PrintNotChecked />;
  if (list.length === 0) return null;
  return (
    <div className="notice warning small">
      <p>有的字服务器的字体里没有，预览和 PDF 里印作〓。DOCX 等其他文件里仍是原字。</p>
      <ul>
        {list.map(({ text, path }) => (
          <li key={text}>{path ? <a href={`/reports/${reportId}/${path}`}>{text}</a> : text}</li>
        ))}
      </ul>
      <p>请核对是不是错字；不是的，请管理员把有这些字的字体放进 data/fonts。</p>
    </div>
  );
}
