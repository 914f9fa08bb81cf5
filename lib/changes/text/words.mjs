import { readableStretches } from "./readable.mjs";
import { sequenceChanges, stretchesOf } from "./sequence.mjs";

/** @typedef {import("./budget.mjs").Budget} Budget */
/** @typedef {import("./change").Run} Run */

/** Where more words differ, the whole reads better as replaced. */
const MOST_EDITS = 500;

/** Chromium 86 has none: there a word is a character. */
const segmenter = "Segmenter" in Intl && new Intl.Segmenter("zh-CN", { granularity: "word" });

/** @param {string} clause */
const segmented = (clause) =>
  segmenter ? Array.from(segmenter.segment(clause), ({ segment }) => segment) : Array.from(clause);

/**
 * A clause with the marks behind it. Segmenting takes the square of a text's length: clauses, it does not,
 * nor a row of dots as some tables of contents have, of whatever marks.
 */
const CLAUSE = /[^，。；：、！？]{1,160}[，。；：、！？]{0,40}|[，。；：、！？]{1,40}/gu;

/** @param {string} text */
const wordsOf = (text) => (text.match(CLAUSE) ?? []).flatMap(segmented);

/**
 * One text replaced by another, nothing kept.
 * @param {string} before
 * @param {string} after
 * @returns {Run[]}
 */
export function replaced(before, after) {
  /** @type {Run[]} */
  const runs = [
    { kind: "deleted", text: before },
    { kind: "inserted", text: after },
  ];
  return runs.filter(({ text }) => text !== "");
}

/**
 * The words that two texts share and those that they do not; undefined where too many differ.
 * @param {string} before
 * @param {string} after
 * @param {Budget} budget
 * @returns {Run[] | undefined}
 */
export function wordRuns(before, after, budget) {
  const changes = sequenceChanges(wordsOf(before), wordsOf(after), budget, MOST_EDITS);
  if (!changes) return undefined;
  const stretches = stretchesOf(changes).map(({ same, before: earlier, after: later }) => ({
    same,
    before: earlier.join(""),
    after: later.join(""),
  }));
  return readableStretches(stretches).flatMap((stretch) =>
    stretch.same
      ? [{ kind: "same", text: stretch.after }]
      : replaced(stretch.before, stretch.after),
  );
}
