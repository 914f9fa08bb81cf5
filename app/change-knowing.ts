import { z } from "zod";
import type { Store } from "@/db/store";
import { stuckInUnits, type StuckStep } from "@/db/stuck-steps";
import { fieldProblem } from "./problem";

/** The tick of a form (components/stuck/knowing-tick.tsx). */
export const knowing = z
  .literal("yes")
  .optional()
  .transform((tick) => tick === "yes");

const placeOf = ({ unitId, report, state, step }: StuckStep): string =>
  [unitId, report?.id, state, step].join(" ");

/** The same sentence is said once, of the year's report and of the next ones. */
function sentence(stuck: readonly StuckStep[]): string {
  const said = stuck.map(
    ({ report, said: why }) => `${report ? `${report.year}年年报` : ""}${why}`,
  );
  return `这样做以后，${[...new Set(said)].join("")}先安排好接手的人再做；仍要现在做的，请勾选「知道了，仍然要做」，再点一次。`;
}

/**
 * A change of people in some units, in one transaction. Where it leaves a step that nobody can take, it is
 * only made by who knows that: otherwise throws Problem, which names what would be stuck.
 */
export async function changeKnowing<T>(
  store: Store,
  unitIds: readonly string[],
  knowing: boolean,
  change: () => Promise<T>,
): Promise<T> {
  return store.transaction(async () => {
    const before = new Set((await stuckInUnits(store, unitIds)).map(placeOf));
    const changed = await change();
    const after = await stuckInUnits(store, unitIds);
    const stuck = after.filter((each) => !before.has(placeOf(each)));
    if (stuck.length > 0 && !knowing) throw fieldProblem({ knowing: sentence(stuck) });
    return changed;
  });
}
