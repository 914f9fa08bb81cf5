import type { Run } from "./text/change";
import { Budget } from "./text/budget.mjs";
import { paragraphRuns } from "./text/sentences.mjs";
import { sequenceChanges, stretchesOf } from "./text/sequence.mjs";

/** Longer texts are compared from their ends alone: a page must not stand still for it. */
const MOST_CHARACTERS = 20_000;
/** Of what two drafts share, so many characters are shown before and behind a difference. */
const AROUND = 30;
/** Drafts that differ in more sentences are put one behind the other. */
const MOST_EDITS = 400;

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

/** A sentence, or what of a line has no end, with the line's own end. */
const SENTENCE = /[^。！？；!?;\n]*[。！？；!?;]+[”’」』）)]*\n*|[^。！？；!?;\n]+\n*|\n+/g;
const sentences = (text: string): readonly string[] => text.match(SENTENCE) ?? [];
const withoutEnd = (sentence: string) => sentence.replace(/\n+$/, "");
const longer = (one: string, other = "") => (other.length > one.length ? other : one);

/** Both, each whole; what ends without a full stop is not run into the other. */
function both(theirs: string, mine: string): string {
  const isOpen = theirs !== "" && mine !== "" && !/[。！？；!?;”’」』）)\n]$/.test(theirs);
  return isOpen ? `${theirs}\n${mine}` : theirs + mine;
}

/** One text of two drafts: the sentences of both once, and where they differ both, mine after theirs. */
export function mergeDrafts(theirs: string, mine: string): string {
  const [before, after] = [sentences(theirs), sentences(mine)];
  const [was, is] = [before.map(withoutEnd), after.map(withoutEnd)];
  const changes = sequenceChanges(was, is, new Budget(), MOST_EDITS);
  const stretches = changes ? stretchesOf(changes) : [{ same: false, before: was, after: is }];
  let [i, j, merged] = [0, 0, ""];
  for (const { same, ...stretch } of stretches) {
    const left = before.slice(i, (i += stretch.before.length));
    const right = after.slice(j, (j += stretch.after.length));
    merged += same
      ? right.map((sentence, at) => longer(sentence, left[at])).join("")
      : both(left.join(""), right.join(""));
  }
  return merged;
}
