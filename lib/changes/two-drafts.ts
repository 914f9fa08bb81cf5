import type { Run } from "./text/change";
import { Budget } from "./text/budget.mjs";
import { paragraphRuns } from "./text/sentences.mjs";

/** Longer texts are compared from their ends alone: a page must not stand still for it. */
const MOST_CHARACTERS = 20_000;
/** Of what two drafts share, so many characters are shown before and behind a difference. */
const AROUND = 30;

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** What is different between the first and the last character that differ. */
function runsFromEnds(theirs: string, mine: string): Run[] {
  const start = commonStart(theirs, mine);
  const turned = (text: string) => [...text.slice(start)].reverse().join("");
  const end = commonStart(turned(theirs), turned(mine));
  const runs: Run[] = [
    { kind: "same", text: theirs.slice(0, start) },
    { kind: "deleted", text: theirs.slice(start, theirs.length - end) },
    { kind: "inserted", text: mine.slice(start, mine.length - end) },
    { kind: "same", text: mine.slice(mine.length - end) },
  ];
  return runs.filter(({ text }) => text !== "");
}

/** Two drafts of one text: `deleted` is what only theirs has, `inserted` what only mine has. */
export function draftRuns(theirs: string, mine: string): readonly Run[] {
  if (Math.max(theirs.length, mine.length) > MOST_CHARACTERS) return runsFromEnds(theirs, mine);
  return paragraphRuns(theirs, mine, new Budget());
}

/** One of the two drafts, with what both have shortened, so that what differs is in sight. */
export function draftOf(runs: readonly Run[], own: "inserted" | "deleted"): readonly Run[] {
  return runs.flatMap((run, at) => {
    if (run.kind !== "same") return run.kind === own ? [run] : [];
    const before = at === 0 ? "" : run.text.slice(0, AROUND);
    const behind = at === runs.length - 1 ? "" : run.text.slice(-AROUND);
    const left = run.text.length - before.length - behind.length;
    if (left <= AROUND) return [run];
    return [{ kind: "same", text: `${before}…（相同 ${left} 字）…${behind}` }];
  });
}
