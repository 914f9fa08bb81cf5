import type { Actor } from "@/lib/report/actor";
import { editableBy, type Editable } from "@/lib/report/permissions";
import { createReport } from "../reports";
import type { Store } from "../store";

/** An account with one membership; answers with the actor that it acts as. */
export async function addPreparer(store: Store, name: string, unitId: string): Promise<Actor> {
  const { accounts, memberships } = store.tables;
  const createdAt = store.now();
  await store.transaction(async () => {
    await store.db
      .insert(accounts)
      .values({ id: name, name, displayName: name, passwordHash: "none", createdAt });
    await store.db.insert(memberships).values({ accountId: name, unitId, role: "preparer" });
  });
  return { accountId: name, name, memberships: [{ unitId, role: "preparer" }] };
}

export async function addUnit(
  store: Store,
  name: string,
  parentId: string | null = null,
): Promise<string> {
  const data = { address: "文汇路1号", telephone: "0571-1234", website: "unit.example" };
  await store.transaction(async () => {
    await store.db
      .insert(store.tables.units)
      .values({ id: name, parentId, name, ...data, createdAt: store.now() });
  });
  return name;
}

/** A unit, its preparer and a report of 2018 that holds these values; none, where none are given. */
export async function addReport(
  store: Store,
  values: ReadonlyMap<string, string> = new Map(),
): Promise<Editable> {
  const unitId = await addUnit(store, "测试局");
  const actor = await addPreparer(store, "王测试", unitId);
  const report = await createReport(store, actor, {
    ...{ unitId, unitName: unitId, year: 2018, editionId: "2018", values },
  });
  return editableBy(actor, report);
}
