import { and, eq, inArray, isNull } from "drizzle-orm";
import { isSameName } from "@/lib/report/life/same-name";
import type { Store } from "./store";
import { findUnitLines, lineOf } from "./unit-lines";
import { unitsWithin } from "./units-below";

/** All units under the tops that some units stand below. */
async function underTheSameTop(store: Store, unitIds: readonly string[]): Promise<string[]> {
  const lines = await findUnitLines(store, unitIds);
  const tops = new Set(unitIds.flatMap((id) => lineOf(lines, id).at(-1)?.id ?? []));
  const within = await Promise.all([...tops].map((top) => unitsWithin(store, top)));
  return within.flat();
}

/** Whether an enabled account of units under the same top bears a name, other than the one that is `own`. */
export async function hasNamesake(
  store: Store,
  unitIds: readonly string[],
  displayName: string,
  own?: string,
): Promise<boolean> {
  const { accounts, memberships } = store.tables;
  const there = await store.db
    .selectDistinct({ id: accounts.id, displayName: accounts.displayName })
    .from(accounts)
    .innerJoin(memberships, eq(memberships.accountId, accounts.id))
    .where(
      and(
        isNull(accounts.disabledAt),
        inArray(memberships.unitId, await underTheSameTop(store, unitIds)),
      ),
    );
  return there.some((each) => each.id !== own && isSameName(each.displayName, displayName));
}
