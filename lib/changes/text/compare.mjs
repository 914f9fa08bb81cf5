import { findMovesBetweenParts } from "./between-parts.mjs";
import { Budget } from "./budget.mjs";
import { paragraphChanges } from "./paragraphs.mjs";
import { paragraphRuns } from "./sentences.mjs";

/**
 * All texts of a report that differ, in one piece: the budget is for all of them together.
 * @param {import("./change").Comparison} comparison
 * @returns {import("./change").Compared}
 */
export function compareTexts({ narratives, lines }, budget = new Budget()) {
  const compared = new Map(
    narratives.map((narrative) => [narrative.code, paragraphChanges(narrative, budget)]),
  );
  findMovesBetweenParts(compared, budget);
  return {
    narratives: compared,
    lines: new Map(
      lines.map(({ code, before, after }) => [code, paragraphRuns(before, after, budget)]),
    ),
  };
}
