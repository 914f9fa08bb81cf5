import { commentId } from "@/lib/export/comment-places/place-comments";
import type { ShownThread } from "./shown-thread";

/** What goes to the preparer with the reason of a return: every comment that is still open. */
export function OpenPoints({ threads }: { readonly threads: readonly ShownThread[] }) {
  const open = threads.filter(({ state }) => state === "open");
  if (open.length === 0) return null;
  return (
    <div>
      <p className="small">{`退回时一并交给填报人的批注（${open.length}条）：`}</p>
      <ol className="points small">
        {open.map(({ thread, number, place }) => (
          <li key={thread.id}>
            <a href={`#${commentId(thread.id)}`}>{`批注${number}　${place}`}</a>
            {`：${thread.text}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
