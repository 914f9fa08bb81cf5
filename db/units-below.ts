import { listUnits, type Unit } from "./units";
import type { Store } from "./store";

/** The units below some, however deep, in the order in which they were set up; not those themselves. */
export async function unitsBelow(store: Store, ids: readonly string[]): Promise<Unit[]> {
  const units = await listUnits(store);
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const isBelow = (id: string | null): boolean =>
    id !== null && (ids.includes(id) || isBelow(parents.get(id) ?? null));
  return units.filter(({ parentId }) => isBelow(parentId));
}
