import { shownThreads } from "@/app/shown-threads";
import type { ShownThread } from "@/components/review/comments/shown-thread";
import { listThreads } from "@/db/comments";
import { theStore } from "@/db/open";
import {
  placeComments,
  wordsId,
  type PlacedComment,
} from "@/lib/export/comment-places/place-comments";
import { threadsFor } from "@/lib/report/life/comment-state";
import type { openReview } from "./open-review";

type Open = Awaited<ReturnType<typeof openReview>>;

const asPlaced = ({ thread, number }: ShownThread): PlacedComment => {
  const { id, code, quote, nth } = thread;
  return { id, code, quote, nth, number };
};

/** In the order of their places; those without one behind, as they were written. */
function inOrder(threads: readonly ShownThread[], order: readonly string[]): ShownThread[] {
  const place = ({ thread }: ShownThread) => {
    const at = order.indexOf(thread.id);
    return at < 0 ? order.length : at;
  };
  return [...threads].sort((one, other) => place(one) - place(other));
}

/** Whether what a comment is about is gone; what is resolved need not be there any more. */
const isGone = ({ thread, state }: ShownThread, placed: boolean): boolean =>
  !placed && state !== "resolved" && thread.code !== "";

/**
 * The comments on a report beside the document that shows what they are about. Those of the unit's people
 * are its own affair: the competent office reads only those of offices.
 */
export async function reviewComments(open: Open, article: string) {
  const { report, edition, entries } = open;
  const threads = threadsFor(report.filed, await listThreads(theStore(), report.id));
  const shown = shownThreads({ asked: open, edition, entries, threads });
  const live = shown.filter(({ state }) => state !== "resolved").map(asPlaced);
  const { html, order } = placeComments(article, live);
  const placed = shown.map((each): ShownThread => {
    const { id } = each.thread;
    const isPlaced = order.includes(id);
    return { ...each, href: isPlaced ? `#${wordsId(id)}` : null, gone: isGone(each, isPlaced) };
  });
  return { article: html, threads: inOrder(placed, order) };
}
