import type { Changes } from "@/lib/changes/change";
import { entryId } from "@/lib/changes/change-id";
import type { Edition } from "@/lib/editions/types";
import { ChangeList, type Editor } from "../changes/change-list";
import { SeenTick } from "./seen-tick";
import { CommentTools } from "./comments/comment-tools";
import "./comments/comments.css";

interface Props {
  readonly reportId: string;
  /** The entries that the reader has ticked; null where what is shown is not frozen. */
  readonly seen: ReadonlySet<string> | null;
  readonly edition: Edition;
  readonly since: {
    readonly number: number;
    readonly changes: Changes;
    readonly editors: ReadonlyMap<string, Editor>;
  };
  /** Whether the buttons that step from change to change stand with the comments already. */
  readonly hasTools: boolean;
}

const ticked = ({ list }: Changes, seen: ReadonlySet<string>): number =>
  list.filter((change) => seen.has(entryId(change))).length;

/** 改动清单 beside the document in which the changes are marked. */
export function ChangesPanel({ reportId, edition, since, seen, hasTools }: Props) {
  const { number, changes, editors } = since;
  return (
    <section className="sheet stack" aria-labelledby="changes">
      <h2 id="changes">{`改动清单（${changes.list.length} 处，与第${number}稿比）`}</h2>
      {!hasTools && <CommentTools mayComment={false} comments={0} />}
      {seen && changes.list.length > 0 && (
        <p className="soft small">{`看过 ${ticked(changes, seen)} / ${changes.list.length} 处。`}</p>
      )}
      <ChangeList
        {...{ edition, changes, editors }}
        {...(seen && {
          tick: (change: string) => (
            <SeenTick {...{ reportId, since: number, change }} seen={seen.has(change)} />
          ),
        })}
      />
    </section>
  );
}
