import type { FormNote } from "../../ui/form-note";
import { markings } from "@/lib/report/life/comment-state";
import type { ShownThread } from "./shown-thread";

export interface ThreadFormsProps {
  readonly reportId: string;
  readonly shown: ShownThread;
  /** The page to come back to, below the report's address. */
  readonly page: string;
  /** Names the reply, so that sent twice it is written once. */
  readonly requestKey: string;
  readonly note?: FormNote | undefined;
}

const addressOf = ({ reportId, shown }: ThreadFormsProps) =>
  `/api/reports/${reportId}/comments/${shown.thread.id}`;

function MarkButtons(props: ThreadFormsProps) {
  const { shown, page } = props;
  if (shown.may.length === 0) return null;
  return (
    <form method="post" action={`${addressOf(props)}/marks`} className="row">
      <input type="hidden" name="page" value={page} />
      {shown.may.map((mark) => (
        <button key={mark} name="mark" value={mark} className="button">
          {markings[mark].name}
          <span className="visually-hidden">{`批注${shown.number}`}</span>
        </button>
      ))}
    </form>
  );
}

function Reply(props: ThreadFormsProps) {
  const { shown, page, requestKey, note } = props;
  const id = `reply-${shown.thread.id}`;
  const typed = note?.typed?.thread === shown.thread.id ? note.typed.reply : undefined;
  return (
    <details open={typed !== undefined}>
      <summary>答复</summary>
      <form method="post" action={`${addressOf(props)}/replies`} className="stack">
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="thread" value={shown.thread.id} />
        <input type="hidden" name="key" value={requestKey} />
        <label htmlFor={id}>{`答复批注${shown.number}`}</label>
        <textarea id={id} name="reply" rows={3} required maxLength={5000} defaultValue={typed} />
        <button className="button">发送答复</button>
      </form>
    </details>
  );
}

/** One's own comment, until somebody answers it. */
function Edit(props: ThreadFormsProps) {
  const { shown, page, note } = props;
  if (!shown.mayEdit) return null;
  const id = `edit-${shown.thread.id}`;
  const typed = note?.typed?.thread === shown.thread.id ? note.typed.edited : undefined;
  return (
    <details open={typed !== undefined}>
      <summary>修改</summary>
      <form method="post" action={`${addressOf(props)}/texts`} className="stack">
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="thread" value={shown.thread.id} />
        <label htmlFor={id}>{`修改批注${shown.number}（原来写的留着）`}</label>
        <textarea
          id={id}
          name="edited"
          rows={3}
          required
          maxLength={5000}
          defaultValue={typed ?? shown.thread.text}
        />
        <button className="button">保存修改</button>
      </form>
    </details>
  );
}

/** What can be done with a comment: mark it, answer it, or word it otherwise. */
export function ThreadForms(props: ThreadFormsProps) {
  return (
    <div className="stack no-print">
      <MarkButtons {...props} />
      <Reply {...props} />
      <Edit {...props} />
    </div>
  );
}
