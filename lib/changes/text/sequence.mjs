import { diffArrays } from "diff";

/** @typedef {import("./budget.mjs").Budget} Budget */

/**
 * The fewest deletions and insertions that make one sequence the other; undefined where they are more
 * than `most`, or than the budget still allows.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {Budget} budget
 * @param {number} most
 */
export function sequenceChanges(before, after, budget, most) {
  const maxEditLength = budget.edits(most);
  if (Math.abs(before.length - after.length) > maxEditLength) return undefined;
  const changes = diffArrays([...before], [...after], { maxEditLength });
  const edits = changes?.reduce(
    (all, { count, added, removed }) => all + (added || removed ? count : 0),
    0,
  );
  budget.spend(edits ?? maxEditLength);
  return changes;
}

/**
 * What stands between two places where both sequences are the same, or such a place: `same` has its
 * items on both sides.
 * @typedef {{ same: boolean, before: string[], after: string[] }} Stretch
 */

/**
 * The changes as stretches, what differs gathered between what is the same.
 * @param {readonly { value: string[], added: boolean, removed: boolean }[]} changes
 * @returns {Stretch[]}
 */
export function stretchesOf(changes) {
  /** @type {Stretch[]} */
  const stretches = [];
  for (const { value, added, removed } of changes) {
    const same = !added && !removed;
    const last = stretches.at(-1);
    const open = last && last.same === same ? last : { same, before: [], after: [] };
    if (open !== last) stretches.push(open);
    if (!added) open.before.push(...value);
    if (!removed) open.after.push(...value);
  }
  return stretches;
}
