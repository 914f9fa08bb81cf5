import { alikePairs } from "./alike.mjs";
import { heaviestInOrder } from "./in-order.mjs";
import { sequenceChanges } from "./sequence.mjs";
import { paragraphRuns } from "./sentences.mjs";

/** @typedef {import("./alike.mjs").Pair} Pair */
/** @typedef {import("./budget.mjs").Budget} Budget */
/** @typedef {import("./change").Narratives} Narratives */
/** @typedef {import("./change").ParagraphChange} ParagraphChange */

const MOST_EDITS = 400;
/** At its place a paragraph is the same one, rewritten, while so much of it is left; elsewhere, while so much. */
const ALIKE = 0.35;
const ALIKE_ELSEWHERE = 0.6;
/** Outweighs all that is only alike: a paragraph that stayed as it was stays where it was. */
const STAYED = 1_000_000;

/**
 * The paragraphs that both have in the same order, by the fewest changes.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {Budget} budget
 * @returns {Pair[]}
 */
function stayed(before, after, budget) {
  let [i, j] = [0, 0];
  const changes = sequenceChanges(before, after, budget, MOST_EDITS) ?? [];
  return changes.flatMap(({ count, added, removed }) => {
    /** @type {Pair[]} */
    const pairs = [];
    if (!added && !removed) {
      for (let at = 0; at < count; at += 1) {
        pairs.push({ before: i + at, after: j + at, alike: 1, weight: STAYED });
      }
    }
    if (!added) i += count;
    if (!removed) j += count;
    return pairs;
  });
}

/**
 * Pairs among the places that others have left free, on both sides.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {readonly Pair[]} pairs
 * @returns {Pair[]}
 */
function alikeElsewhere(before, after, pairs) {
  const earlier = new Set(pairs.map((pair) => pair.before));
  const later = new Set(pairs.map((pair) => pair.after));
  const free = before.flatMap((_, at) => (earlier.has(at) ? [] : [at]));
  const open = after.flatMap((_, at) => (later.has(at) ? [] : [at]));
  /** @param {readonly string[]} texts @param {readonly number[]} places */
  const at = (texts, places) => places.map((place) => texts[place] ?? "");
  return alikePairs(at(before, free), at(after, open), ALIKE).map((pair) => ({
    ...pair,
    before: free[pair.before] ?? 0,
    after: open[pair.after] ?? 0,
  }));
}

/**
 * Pairs that are the same paragraph though they do not stand in order: the most alike first, each
 * place once.
 * @param {readonly Pair[]} pairs
 * @param {readonly Pair[]} taken
 */
export function movesAmong(pairs, taken) {
  const earlier = new Set(taken.map((pair) => pair.before));
  const later = new Set(taken.map((pair) => pair.after));
  return pairs
    .filter(({ alike }) => alike >= ALIKE_ELSEWHERE)
    .sort((one, other) => other.weight - one.weight)
    .filter((pair) => {
      if (earlier.has(pair.before) || later.has(pair.after)) return false;
      earlier.add(pair.before);
      later.add(pair.after);
      return true;
    });
}

/**
 * What to say of each paragraph of a narrative, by its place.
 * @param {Narratives} narrative
 * @param {readonly Pair[]} moves
 * @param {Budget} budget
 */
function sayings({ code, before, after }, moves, budget) {
  const goneTo = new Map(moves.map((pair) => [pair.before, pair.after]));
  const cameFrom = new Map(moves.map((pair) => [pair.after, pair.before]));
  return {
    /** @param {number} at @returns {ParagraphChange} */
    gone: (at) => {
      const [text = "", to] = [before[at], goneTo.get(at)];
      if (to === undefined) return { kind: "deleted", text };
      return { kind: "left", to: { code, at: to }, text };
    },
    /** @param {number} at @returns {ParagraphChange} */
    come: (at) => {
      const [text = "", from] = [after[at], cameFrom.get(at)];
      if (from === undefined) return { kind: "inserted", text };
      const runs = paragraphRuns(before[from] ?? "", text, budget);
      return { kind: "moved", from: { code, at: from }, runs };
    },
    /** @param {string} was @param {string} is @returns {ParagraphChange} */
    stayed: (was, is) =>
      was === is
        ? { kind: "same", text: is }
        : { kind: "changed", runs: paragraphRuns(was, is, budget) },
  };
}

/**
 * What became of the paragraphs of one narrative, in the order in which they are to be read: what is
 * gone stands where it stood.
 * @param {Narratives} narrative
 * @param {Budget} budget
 * @returns {ParagraphChange[]}
 */
export function paragraphChanges(narrative, budget) {
  const { before, after } = narrative;
  const same = stayed(before, after, budget);
  const alike = alikeElsewhere(before, after, same);
  const inOrder = heaviestInOrder([...same, ...alike]);
  const say = sayings(narrative, movesAmong(alike, inOrder), budget);
  /** @type {ParagraphChange[]} */
  const changes = [];
  let [i, j] = [0, 0];
  for (const pair of [...inOrder, { before: before.length, after: after.length }]) {
    for (; i < pair.before; i += 1) changes.push(say.gone(i));
    for (; j < pair.after; j += 1) changes.push(say.come(j));
    const [was, is] = [before[i], after[j]];
    if (was !== undefined && is !== undefined) changes.push(say.stayed(was, is));
    [i, j] = [i + 1, j + 1];
  }
  return changes;
}
