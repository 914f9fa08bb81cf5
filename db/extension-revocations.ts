import { and, eq, inArray } from "drizzle-orm";
import type { GrantedExtension } from "@/lib/deadlines/extension";
import type { Store } from "./store";

export type ExtensionKey = Pick<GrantedExtension, "unitId" | "year" | "task" | "number">;

/** Which of some units' extensions were taken back, why, by whom and when. */
export async function findRevocations(
  store: Store,
  unitIds: readonly string[],
  years: readonly number[],
): Promise<(of: ExtensionKey) => NonNullable<GrantedExtension["revoked"]> | undefined> {
  const { extensionRevocations: revocations, accounts } = store.tables;
  const { unitId, year, task, number, reason, at } = revocations;
  const rows = await store.db
    .select({ unitId, year, task, number, reason, at, by: accounts.displayName })
    .from(revocations)
    .innerJoin(accounts, eq(revocations.by, accounts.id))
    .where(and(inArray(unitId, [...unitIds]), inArray(year, [...years])));
  const keyOf = (key: ExtensionKey) => `${key.unitId} ${key.year} ${key.task} ${key.number}`;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (of) => {
    const row = byKey.get(keyOf(of));
    return row && { reason: row.reason, by: row.by, at: row.at };
  };
}
