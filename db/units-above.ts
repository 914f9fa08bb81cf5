import { eq } from "drizzle-orm";
import type { Store } from "./store";

/** The units above one, the nearest first. */
export async function unitsAbove(store: Store, unitId: string): Promise<string[]> {
  const { units } = store.tables;
  const parentOf = async (id: string) => {
    const found = await store.db
      .select({ parentId: units.parentId })
      .from(units)
      .where(eq(units.id, id));
    return found[0]?.parentId ?? null;
  };
  const above: string[] = [];
  for (let id = await parentOf(unitId); id !== null; id = await parentOf(id)) above.push(id);
  return above;
}
