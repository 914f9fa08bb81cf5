import { CommentForm, type CommentFormProps } from "./comment-form";
import { CommentTools } from "./comment-tools";
import type { ShownThread } from "./shown-thread";
import { ThreadCard } from "./thread-card";
import "./comments.css";

export interface CommentMarginProps extends CommentFormProps {
  /** In the order of their places in the document. */
  readonly threads: readonly ShownThread[];
  readonly mayComment: boolean;
}

function Threads({ threads, ...props }: CommentMarginProps) {
  return threads.map((shown) => (
    <ThreadCard
      key={shown.thread.id}
      reportId={props.reportId}
      shown={shown}
      page={props.page}
      mayComment={props.mayComment}
      requestKey={props.requestKey}
      note={props.note}
    />
  ));
}

/** 批注: beside the document, or below it on a narrow screen. */
export function CommentMargin(props: CommentMarginProps) {
  const { threads, mayComment } = props;
  const live = threads.filter(({ state }) => state !== "resolved");
  const resolved = threads.filter(({ state }) => state === "resolved");
  return (
    <section className="sheet stack comment-margin" aria-labelledby="comments">
      <h2 id="comments">{`批注（${live.length}）`}</h2>
      <CommentTools mayComment={mayComment} comments={threads.length} />
      {mayComment && <CommentForm {...props} />}
      {threads.length === 0 && <p className="soft">还没有批注。</p>}
      <Threads {...props} threads={live} />
      {resolved.length > 0 && (
        <details className="resolved">
          <summary>{`已解决的批注（${resolved.length}）`}</summary>
          <Threads {...props} threads={resolved} />
        </details>
      )}
    </section>
  );
}
