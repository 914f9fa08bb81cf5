import { isMarked } from "@/lib/changes/change-id";
import { isListed, paragraphWords } from "@/lib/changes/change-words";
import { laterText } from "@/lib/changes/later-text";
import { openingOf } from "@/lib/changes/opening";
import type { ParagraphChange } from "@/lib/changes/text/change";

/** Characters of a paragraph by which it is known again. */
const QUOTED = 22;

const wordsOf = (change: ParagraphChange): string =>
  openingOf("runs" in change ? laterText(change.runs) : change.text, QUOTED);

interface Props {
  readonly code: string;
  readonly paragraphs: readonly ParagraphChange[];
  /** Where each marked paragraph stands in the report. */
  readonly ids: readonly string[];
}

/** So many paragraphs are listed at once. */
const FEW = 6;

/** The marked paragraphs of a narrative, each a link to its place. */
export function ParagraphEntries({ code, paragraphs, ids }: Props) {
  const marked = paragraphs
    .filter(isMarked)
    .map((paragraph, at) => ({ paragraph, id: ids[at] }))
    .filter(({ paragraph }) => isListed(paragraph, code));
  return (
    <details className="small" open={marked.length <= FEW}>
      <summary>{`逐段看（${marked.length} 处）`}</summary>
      <ol>
        {marked.map(({ paragraph, id }) => (
          <li key={id}>
            <a href={`#${id}`}>{`${paragraphWords[paragraph.kind]}：${wordsOf(paragraph)}`}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
