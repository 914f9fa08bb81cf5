import type { Changes } from "@/lib/changes/change";
import type { Edition } from "@/lib/editions/types";
import { ChangeList, type Editor } from "../changes/change-list";
import { CommentTools } from "./comments/comment-tools";
import "./comments/comments.css";

interface Props {
  readonly edition: Edition;
  readonly since: {
    readonly number: number;
    readonly changes: Changes;
    readonly editors: ReadonlyMap<string, Editor>;
  };
  /** Whether the buttons that step from change to change stand with the comments already. */
  readonly hasTools: boolean;
}

/** 改动清单 beside the document in which the changes are marked. */
export function ChangesPanel({ edition, since, hasTools }: Props) {
  const { number, changes, editors } = since;
  return (
    <section className="sheet stack" aria-labelledby="changes">
      <h2 id="changes">{`改动清单（${changes.list.length} 处，与第${number}稿比）`}</h2>
      {!hasTools && <CommentTools mayComment={false} comments={0} />}
      <ChangeList {...{ edition, changes, editors }} />
    </section>
  );
}
