import { inArray } from "drizzle-orm";
import type { Store } from "./store";

/** All units below some units, of whatever depth. */
export async function unitsBelow(store: Store, unitIds: readonly string[]): Promise<string[]> {
  const { units } = store.tables;
  const below = new Set<string>();
  for (let level = [...unitIds]; level.length > 0;) {
    const found = await store.db
      .select({ id: units.id })
      .from(units)
      .where(inArray(units.parentId, level));
    level = found.map(({ id }) => id).filter((id) => !below.has(id));
    level.forEach((id) => below.add(id));
  }
  return [...below];
}

/** A unit with all below it. */
export const unitsWithin = async (store: Store, unitId: string): Promise<readonly string[]> => [
  unitId,
  ...(await unitsBelow(store, [unitId])),
];

/** Those of some units that others stand below. */
export async function unitsWithBelow(
  store: Store,
  unitIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { units } = store.tables;
  const found = await store.db
    .selectDistinct({ id: units.parentId })
    .from(units)
    .where(inArray(units.parentId, [...unitIds]));
  return new Set(found.flatMap(({ id }) => (id === null ? [] : [id])));
}
