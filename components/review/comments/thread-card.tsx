import { calendarDate, clockTime } from "@/lib/report/moment";
import { commentStateNames, markings } from "@/lib/report/life/comment-state";
import { Said } from "./said";
import type { ShownThread } from "./shown-thread";
import { ThreadForms, type ThreadFormsProps } from "./thread-forms";
import "./comments.css";

const marks = { open: "○", done: "◐", resolved: "●" } as const;

function StateOf({ shown: { state } }: { readonly shown: ShownThread }) {
  return <span className={`state ${state}`}>{`${marks[state]} ${commentStateNames[state]}`}</span>;
}

function About({ shown: { thread, gone } }: { readonly shown: ShownThread }) {
  return (
    <>
      {thread.quote !== null && <blockquote className="quoted">{thread.quote}</blockquote>}
      {gone && <p className="gone small">原文已改</p>}
    </>
  );
}

/** With what the words are found by in the field, where there are any. */
function Place({ shown: { href, place, thread } }: { readonly shown: ShownThread }) {
  const { code, quote, nth } = thread;
  if (href === null) return place;
  const words = quote === null ? {} : { "data-code": code, "data-quote": quote, "data-nth": nth };
  return (
    <a href={href} {...words}>
      {place}
    </a>
  );
}

/** A comment with what followed it; `mayComment`: whether the person can answer it. */
export function ThreadCard({
  mayComment,
  ...props
}: ThreadFormsProps & { readonly mayComment: boolean }) {
  const { shown } = props;
  const { thread, number } = shown;
  const heading = `comment-${thread.id}-name`;
  return (
    <article
      id={`comment-${thread.id}`}
      className={`thread stack ${shown.state}`}
      tabIndex={-1}
      aria-labelledby={heading}
    >
      <h3 id={heading} className="row">
        <span>
          {`批注${number}　`}
          <Place shown={shown} />
        </span>
        <StateOf shown={shown} />
      </h3>
      <About shown={shown} />
      <div>
        <Said comment={thread} />
      </div>
      {thread.replies.map((reply) => (
        <div key={reply.id} className="reply">
          <Said comment={reply} />
        </div>
      ))}
      {thread.marks.map(({ mark, by, at }, nth) => (
        <p key={nth} className="soft small">
          {`${by}点了「${markings[mark].name}」　${calendarDate(at)} ${clockTime(at)}`}
        </p>
      ))}
      {mayComment && <ThreadForms {...props} />}
    </article>
  );
}
