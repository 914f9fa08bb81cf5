import { alikePairs } from "./alike.mjs";
import { movesAmong } from "./paragraphs.mjs";
import { paragraphRuns } from "./sentences.mjs";

/** @typedef {import("./budget.mjs").Budget} Budget */
/** @typedef {import("./change").ParagraphChange} ParagraphChange */
/** @typedef {import("./change").ParagraphPlace} ParagraphPlace */
/** @typedef {Map<string, ParagraphChange[]>} Narratives */

/** 无。 stands in many parts and has not moved from one to another. */
const LONG_ENOUGH = 12;

/**
 * Paragraphs of one kind in all narratives, with their place in the earlier or the later text and in
 * the list of changes.
 * @param {Narratives} narratives
 * @param {"inserted" | "deleted"} kind
 */
function ofKind(narratives, kind) {
  const others = kind === "inserted" ? ["deleted", "left"] : ["inserted", "moved"];
  return [...narratives].flatMap(([code, changes]) => {
    let at = -1;
    return changes.flatMap((change, index) => {
      if (!others.includes(change.kind)) at += 1;
      if (change.kind !== kind || change.text.length < LONG_ENOUGH) return [];
      return [{ code, at, index, text: change.text }];
    });
  });
}

/**
 * Takes what one part lost and another gained for the move that it is.
 * @param {Narratives} narratives changed in place
 * @param {Budget} budget
 */
export function findMovesBetweenParts(narratives, budget) {
  const [lost, gained] = [ofKind(narratives, "deleted"), ofKind(narratives, "inserted")];
  /** @param {readonly { text: string }[]} places */
  const texts = (places) => places.map(({ text }) => text);
  for (const pair of movesAmong(alikePairs(texts(lost), texts(gained), 0), [])) {
    const [from, to] = [lost[pair.before], gained[pair.after]];
    if (!from || !to || from.code === to.code) continue;
    const runs = paragraphRuns(from.text, to.text, budget);
    narratives.get(from.code)?.splice(from.index, 1, {
      kind: "left",
      to: { code: to.code, at: to.at },
      text: from.text,
    });
    narratives.get(to.code)?.splice(to.index, 1, {
      kind: "moved",
      from: { code: from.code, at: from.at },
      runs,
    });
  }
}
