import { alikePairs } from "./alike.mjs";
import { heaviestInOrder } from "./in-order.mjs";
import { sequenceChanges, stretchesOf } from "./sequence.mjs";
import { replaced, wordRuns } from "./words.mjs";

/** @typedef {import("./budget.mjs").Budget} Budget */
/** @typedef {import("./change").Run} Run */

const SENTENCE = /[^。！？；!?;]*[。！？；!?;]+[”’」』）)]*|[^。！？；!?;]+$/g;
const MOST_EDITS = 400;
/** Up to so many characters, sentences that were parted or joined are compared as one. */
const SHORT = 1200;
/** A sentence less like another than this is a new one. */
const ALIKE = 0.3;

/**
 * @param {string} text
 * @returns {string[]}
 */
export const sentencesOf = (text) => text.match(SENTENCE) ?? [];

/**
 * Sentences by sentences, each with the one that it is most like.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {Budget} budget
 * @returns {Run[]}
 */
function oneByOne(before, after, budget) {
  /** @type {Run[]} */
  const runs = [];
  let [i, j] = [0, 0];
  /** @param {number} [toBefore] @param {number} [toAfter] */
  const skip = (toBefore, toAfter) => {
    runs.push(...replaced(before.slice(i, toBefore).join(""), after.slice(j, toAfter).join("")));
  };
  for (const pair of heaviestInOrder(alikePairs(before, after, ALIKE))) {
    skip(pair.before, pair.after);
    const [was = "", is = ""] = [before[pair.before], after[pair.after]];
    runs.push(...(wordRuns(was, is, budget) ?? replaced(was, is)));
    [i, j] = [pair.before + 1, pair.after + 1];
  }
  skip();
  return runs;
}

/**
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {Budget} budget
 * @returns {Run[]}
 */
function changedSentences(before, after, budget) {
  const [was, is] = [before.join(""), after.join("")];
  if (was === "" || is === "") return replaced(was, is);
  const short = was.length + is.length <= SHORT ? wordRuns(was, is, budget) : undefined;
  return short ?? oneByOne(before, after, budget);
}

/**
 * Neighbouring runs of one kind as one; what is deleted stands before what is inserted in its place.
 * @param {readonly Run[]} runs
 * @returns {Run[]}
 */
function gathered(runs) {
  /** @type {Run[]} */
  const all = [];
  let [deleted, inserted] = ["", ""];
  const close = () => {
    all.push(...replaced(deleted, inserted));
    [deleted, inserted] = ["", ""];
  };
  for (const { kind, text } of runs) {
    const last = all.at(-1);
    if (kind === "deleted") deleted += text;
    else if (kind === "inserted") inserted += text;
    else if (deleted === "" && inserted === "" && last?.kind === "same") {
      all[all.length - 1] = { kind, text: last.text + text };
    } else {
      close();
      all.push({ kind, text });
    }
  }
  close();
  return all;
}

/**
 * One paragraph as it was and as it is: sentences first, then words within those that changed. What
 * cannot be compared within the budget is shown as wholly replaced.
 * @param {string} before
 * @param {string} after
 * @param {Budget} budget
 * @returns {Run[]}
 */
export function paragraphRuns(before, after, budget) {
  if (before === after) return [{ kind: "same", text: after }];
  const changes = sequenceChanges(sentencesOf(before), sentencesOf(after), budget, MOST_EDITS);
  const stretches = changes
    ? stretchesOf(changes)
    : [{ same: false, before: sentencesOf(before), after: sentencesOf(after) }];
  return gathered(
    stretches.flatMap((stretch) =>
      stretch.same
        ? [{ kind: "same", text: stretch.after.join("") }]
        : changedSentences(stretch.before, stretch.after, budget),
    ),
  );
}
