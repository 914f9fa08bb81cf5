/** 已改好 by the preparer, 解决 by whoever asked for it, 重新打开 by either. */
export const commentMarkNames = ["done", "resolved", "reopened"] as const;
export type CommentMark = (typeof commentMarkNames)[number];

/** What a comment is about. */
export interface CommentPlace {
  /** The field's; "" where the report as a whole is meant. */
  readonly code: string;
  /** The words that it is about, as they stood in the field; null for the whole field. */
  readonly quote: string | null;
  /** Which of the places in the field where these words stood, from 1. */
  readonly nth: number;
}

/** 批注, or a reply to one. */
export interface Comment extends CommentPlace {
  readonly id: string;
  /** The draft that it was written on. */
  readonly revision: number;
  readonly text: string;
  readonly at: Date;
  /** The display name of who wrote it. */
  readonly by: string;
  /** The account's. */
  readonly byId: string;
  /** When it was worded as it is, and how before, the oldest first; absent where it never was otherwise. */
  readonly edited?: { readonly at: Date; readonly before: readonly string[] };
  /** The name of the competent office that wrote it; null of the unit's own people. */
  readonly office: string | null;
}

/** What became of a comment, who said so, and when. */
export interface Marked {
  readonly mark: CommentMark;
  readonly at: Date;
  readonly by: string;
}

/** A comment with all that followed it, in order. */
export interface Thread extends Comment {
  readonly replies: readonly Comment[];
  readonly marks: readonly Marked[];
}
