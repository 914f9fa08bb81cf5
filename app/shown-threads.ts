import type { ShownThread } from "@/components/review/comments/shown-thread";
import type { Edition } from "@/lib/editions/types";
import { commentPlaceName } from "@/lib/report/comment-choices";
import type { Thread } from "@/lib/report/life/comment";
import { commentState, isEditable, marksOpenTo } from "@/lib/report/life/comment-state";
import { partiesOf } from "@/lib/report/life/party";
import { isPermitted, type Asked } from "@/lib/report/life/permit";
import type { Entries } from "@/lib/report/value";

interface Subject {
  readonly asked: Asked;
  readonly edition: Edition;
  readonly entries: Entries;
  readonly threads: readonly Thread[];
}

/** Comments as every page names them and says what its reader can do; each page adds where it shows their words. */
export function shownThreads({ asked, edition, entries, threads }: Subject): ShownThread[] {
  const parties = partiesOf(asked.actor, asked.report, asked.circumstances);
  const mayComment = isPermitted(asked, "comment");
  return threads.map((thread, at) => ({
    thread,
    number: at + 1,
    state: commentState(thread),
    mayEdit: mayComment && isEditable(thread, asked.actor),
    may: mayComment ? marksOpenTo(parties, thread) : [],
    place: commentPlaceName(edition, entries, thread.code),
    href: null,
    gone: false,
  }));
}
