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

const askers: readonly Party[] = ["currentReviewer", "reviewer", "head"];

export const markings: Readonly<Record<CommentMark, Marking>> = {
  done: { name: "已改好", from: ["open"], by: ["preparer"] },
  resolved: { name: "解决", from: ["open", "done"], by: askers },
  reopened: { name: "重新打开", from: ["done", "resolved"], by: ["preparer", ...askers] },
};

const mayBy = ({ by }: Marking, parties: readonly Party[]) =>
  by.some((party) => parties.includes(party));

/** The marks that somebody who is these parties, and may comment at all, can put on a comment now. */
export function marksOpenTo(
  parties: readonly Party[],
  thread: Pick<Thread, "marks">,
): readonly CommentMark[] {
  const state = commentState(thread);
  const marks = Object.entries(markings) as [CommentMark, Marking][];
  return marks.flatMap(([mark, marking]) =>
    marking.from.includes(state) && mayBy(marking, parties) ? [mark] : [],
  );
}

/** Throws Refused where it is not theirs, NotNow where the comment does not stand so. */
export function requireMarkable(
  parties: readonly Party[],
  thread: Pick<Thread, "marks">,
  mark: CommentMark,
): void {
  const marking = markings[mark];
  if (!mayBy(marking, parties)) {
    const whose = marking.by.map((party) => partyNames[party]).join("或");
    throw new Refused(`「${marking.name}」由${whose}来点。`);
  }
  const state = commentState(thread);
  if (marking.from.includes(state)) return;
  throw new NotNow(
    `这条批注现在是「${commentStateNames[state]}」，不能再点「${marking.name}」。请刷新页面。`,
  );
}
