import type { Actor } from "../actor";
import { NotNow, Refused } from "../refused";
import type { CommentMark, Thread } from "./comment";
import { partyNames, type Party } from "./party";

/** open 待改, done 已改好 but not yet looked at, resolved 已解决. */
export type CommentState = "open" | "done" | "resolved";

export const commentStateNames: Readonly<Record<CommentState, string>> = {
  open: "待改",
  done: "已改好，待核",
  resolved: "已解决",
};

/** What a comment is once it is marked. */
export const leadsTo: Readonly<Record<CommentMark, CommentState>> = {
  done: "done",
  resolved: "resolved",
  reopened: "open",
};

/** The newest mark counts. */
export function commentState({ marks }: Pick<Thread, "marks">): CommentState {
  const newest = marks[marks.length - 1];
  return newest ? leadsTo[newest.mark] : "open";
}

interface Marking {
  /** As on its button. */
  readonly name: string;
  readonly from: readonly CommentState[];
  readonly by: readonly Party[];
}

const askers: readonly Party[] = ["currentReviewer", "reviewer", "head", "competent"];

export const markings: Readonly<Record<CommentMark, Marking>> = {
  done: { name: "已改好", from: ["open"], by: ["preparer"] },
  resolved: { name: "解决", from: ["open", "done"], by: askers },
  reopened: { name: "重新打开", from: ["done", "resolved"], by: ["preparer", ...askers] },
};

type Marked = Pick<Thread, "marks" | "office">;

/** Whoever asked says whether it is settled: what the competent office began is no reviewer's to resolve, nor the other way round. */
const partiesFor = ({ by }: Marking, { office }: Marked): readonly Party[] =>
  by.filter((party) => party === "preparer" || (party === "competent") === (office !== null));

const mayBy = (marking: Marking, parties: readonly Party[], thread: Marked) =>
  partiesFor(marking, thread).some((party) => parties.includes(party));

/** What somebody reads of the comments on a report: the competent office what an office began, the unit all. */
export const threadsFor = (filed: readonly number[] | null, threads: readonly Thread[]) =>
  filed === null ? threads : threads.filter(({ office }) => office !== null);

/** The marks that somebody who is these parties, and may comment at all, can put on a comment now. */
export function marksOpenTo(parties: readonly Party[], thread: Marked): readonly CommentMark[] {
  const state = commentState(thread);
  const marks = Object.entries(markings) as [CommentMark, Marking][];
  return marks.flatMap(([mark, marking]) =>
    marking.from.includes(state) && mayBy(marking, parties, thread) ? [mark] : [],
  );
}

type Written = Pick<Thread, "byId" | "replies" | "marks">;

/** Whoever wrote a comment may word it otherwise until somebody answered it or marked it. */
export const isEditable = ({ byId, replies, marks }: Written, { accountId }: Actor): boolean =>
  byId === accountId && replies.length === 0 && marks.length === 0;

/** Throws Refused where it is not theirs, NotNow where it was answered or marked. */
export function requireEditable(thread: Written, actor: Actor): void {
  if (isEditable(thread, actor)) return;
  if (thread.byId !== actor.accountId) throw new Refused("批注只能由写的人自己改。");
  throw new NotNow("这条批注已经有人答复或办过，不能再改。要补充的，请写答复。");
}

/** Throws Refused where it is not theirs, NotNow where the comment does not stand so. */
export function requireMarkable(
  parties: readonly Party[],
  thread: Marked,
  mark: CommentMark,
): void {
  const marking = markings[mark];
  if (!mayBy(marking, parties, thread)) {
    const whose = partiesFor(marking, thread)
      .map((party) => partyNames[party])
      .join("或");
    throw new Refused(`「${marking.name}」由${whose}来点。`);
  }
  const state = commentState(thread);
  if (marking.from.includes(state)) return;
  throw new NotNow(
    `这条批注现在是「${commentStateNames[state]}」，不能再点「${marking.name}」。请刷新页面。`,
  );
}
