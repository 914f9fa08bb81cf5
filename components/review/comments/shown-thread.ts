import type { CommentMark, Thread } from "@/lib/report/life/comment";
import type { CommentState } from "@/lib/report/life/comment-state";

/** A comment as a page shows it. */
export interface ShownThread {
  readonly thread: Thread;
  /** What it is called on every page: 批注3. */
  readonly number: number;
  readonly state: CommentState;
  /** Whether whoever looks at it wrote it and may still word it otherwise. */
  readonly mayEdit: boolean;
  /** What whoever looks at it can mark it as now. */
  readonly may: readonly CommentMark[];
  /** The name of its place: 一、概述. */
  readonly place: string;
  /** Where the page shows what it is about; null where it does not. */
  readonly href: string | null;
  /** Whether the words that it is about are no longer there. */
  readonly gone: boolean;
}
