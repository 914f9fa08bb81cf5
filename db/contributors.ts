import { randomUUID } from "node:crypto";
import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Contributor } from "@/lib/gathering/gathered";
import type { Editable } from "@/lib/report/permissions";
import { requireStillEditable } from "./editable";
import { record } from "./record";
import type { Store } from "./store";

/** All of a unit, those no longer asked too, in the order in which they were added. */
export async function listContributors(store: Store, unitId: string): Promise<Contributor[]> {
  const { contributors } = store.tables;
  const { id, name, droppedAt } = getTableColumns(contributors);
  return store.db
    .select({ id, unitId: contributors.unitId, name, droppedAt })
    .from(contributors)
    .where(eq(contributors.unitId, unitId))
    .orderBy(asc(contributors.createdAt), asc(contributors.name));
}

/** Adds one to the report's unit. The name is none that the unit's others have. */
export async function addContributor(
  store: Store,
  report: Editable,
  name: string,
): Promise<Contributor> {
  const { contributors } = store.tables;
  const added = { id: randomUUID(), unitId: report.unitId, name, droppedAt: null };
  await store.transaction(async () => {
    requireStillEditable(store, report);
    await store.db.insert(contributors).values({ ...added, createdAt: store.now() });
    await record(store, { kind: "contributorAdded", unit: report.unitId, name }, [
      "contributors",
      added.id,
    ]);
  });
  return added;
}

export interface ContributorChange {
  readonly name: string;
  readonly dropped: boolean;
}

export async function changeContributor(
  store: Store,
  report: Editable,
  id: string,
  { name, dropped }: ContributorChange,
): Promise<void> {
  const { contributors } = store.tables;
  await store.transaction(async () => {
    requireStillEditable(store, report);
    await store.db
      .update(contributors)
      .set({ name, droppedAt: dropped ? store.now() : null })
      .where(and(eq(contributors.id, id), eq(contributors.unitId, report.unitId)));
    const said = { unit: report.unitId, name, dropped };
    await record(store, { kind: "contributorChanged", ...said }, ["contributors", id]);
  });
}
