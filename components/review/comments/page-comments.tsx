import type { ShownThread } from "./shown-thread";
import { ThreadCard } from "./thread-card";
import { WaysToWords } from "./ways-to-words";

export interface PageCommentsProps {
  readonly reportId: string;
  /** The page of the form, below the report's address. */
  readonly page: string;
  /** Those on the page's fields that nobody has resolved yet. */
  readonly threads: readonly ShownThread[];
  readonly mayComment: boolean;
  readonly requestKey: string;
}

/** The comments on a page of the form, beside its fields. */
export function PageComments({ threads, ...props }: PageCommentsProps) {
  return (
    <section id="beside-form" className="sheet stack page-comments" aria-labelledby="page-comments">
      <WaysToWords comments="beside-form" />
      <h2 id="page-comments">{`这一页的批注（${threads.length}）`}</h2>
      {threads.map((shown) => (
        <ThreadCard key={shown.thread.id} shown={shown} {...props} />
      ))}
    </section>
  );
}
