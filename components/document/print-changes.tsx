import type { PrintChanges as Changes } from "@/lib/document/print-changes";
import { InContext } from "./change-in-context";
import { innerPartsWords, type InnerParts } from "@/lib/report/outline/inner-parts";

interface Props {
  readonly reportId: string;
  readonly changes: readonly Changes[];
}

function Place({ reportId, place }: { readonly reportId: string; readonly place: Changes }) {
  const { path, name, code, count, shown } = place;
  return (
    <li>
      <a href={`/reports/${reportId}/${path}#${code}`}>{name}</a>
      <span className="soft">{`：${count} 处`}</span>
      <ul>
        {shown.map((change, nth) => (
          <li key={nth}>
            <InContext {...change} />
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <p className="soft">{`还有 ${count - shown.length} 处没有列出。`}</p>
      )}
    </li>
  );
}

/** Above the pages on screen: what print writes otherwise than it was typed. */
export function PrintChanges({ reportId, changes }: Props) {
  const count = changes.reduce((sum, place) => sum + place.count, 0);
  if (count === 0) return null;
  return (
    <details className="notice small no-print print-changes">
      <summary>{`排印时改了 ${count} 处标点和序号，填报的原文没有动`}</summary>
      <p>
        按《标点符号用法》（GB/T
        15834）改成全角。要在原文里也改过来，到各部分的页面上点「整理标点」。
      </p>
      <ul>
        {changes.map((place) => (
          <Place key={place.code} reportId={reportId} place={place} />
        ))}
      </ul>
    </details>
  );
}

/** Above the pages on screen: paragraphs that are numbered as the parts are, named before they are printed. */
export function InnerPartsNotice({
  reportId,
  found,
}: {
  readonly reportId: string;
  readonly found: readonly InnerParts[];
}) {
  if (found.length === 0) return null;
  return (
    <div className="notice warning no-print">
      <ul className="plain-list">
        {found.map((inner) => (
          <li key={inner.code}>
            <a href={`/reports/${reportId}/${inner.path}#${inner.code}`}>
              {innerPartsWords(inner)}
            </a>
            。
          </li>
        ))}
      </ul>
    </div>
  );
}
