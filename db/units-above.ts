import type { Store } from "./store";
import { findUnitLines, lineOf } from "./unit-lines";

/** The units above one, the nearest first. */
export async function unitsAbove(store: Store, unitId: string): Promise<string[]> {
  const [, ...above] = lineOf(await findUnitLines(store, [unitId]), unitId);
  return above.map(({ id }) => id);
}
