import { randomUUID } from "node:crypto";
import { asc, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { AdministeredUnit } from "@/lib/auth/administration";
import { earlierLayout } from "@/lib/document/earlier-layouts";
import type { Layout } from "@/lib/document/layout";
import {
  inheritedLayout,
  readChoice,
  writeChoice,
  type LayoutChoice,
} from "@/lib/document/layout-choice";
import type { UnitData } from "@/lib/report/prefill";
import type { UnitKind } from "@/lib/report/unit-kind";
import type { FormerName } from "@/lib/report/unit-names";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";

/** A unit with the data that its reports begin with. */
export interface Unit extends UnitData {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: UnitKind;
  /** As lib/document/layout-choice.ts reads it; null where it has the layout of the unit above it. */
  readonly layout: string | null;
  readonly layoutProfile: string | null;
  readonly disabledAt: Date | null;
}

const columns = ({ units }: Store["tables"]) => {
  const { id, parentId, kind, name, address, telephone, website, ...more } = getTableColumns(units);
  const { layout, layoutProfile, disabledAt } = more;
  return {
    ...{ id, parentId, kind, name, address, telephone, website },
    ...{ layout, layoutProfile, disabledAt },
  };
};

/** What is written of a unit. Without a kind it is the usual one, or stays what it was. */
export interface WrittenUnit extends UnitData {
  readonly kind?: UnitKind | undefined;
}

export async function findUnit(store: Store, id: string): Promise<Unit | undefined> {
  const [unit] = await findUnits(store, [id]);
  return unit;
}

export async function findUnits(store: Store, ids: readonly string[]): Promise<Unit[]> {
  const { units } = store.tables;
  return store.db
    .select(columns(store.tables))
    .from(units)
    .where(inArray(units.id, [...ids]));
}

/** Every unit, in the order in which they were set up. */
export async function listUnits(store: Store): Promise<Unit[]> {
  const { units } = store.tables;
  return store.db.select(columns(store.tables)).from(units).orderBy(asc(units.createdAt));
}

/** Adds a unit below another; the first of all stands below none. Answers with its id. */
export async function createUnit(
  store: Store,
  parent: AdministeredUnit | null,
  data: WrittenUnit,
): Promise<string> {
  const id = randomUUID();
  const row = { id, parentId: parent?.id ?? null, ...data, createdAt: store.now() };
  await store.transaction(async () => {
    await store.db.insert(store.tables.units).values(row);
    await record(store, { kind: "unitCreated", unit: id, name: data.name }, ["units", id]);
  });
  return id;
}

/**
 * Reports that were begun keep the name and data they have. `since`: the first day of another name,
 * as 2019-01-23; the present one is then kept among the former ones.
 */
export async function updateUnit(
  store: Store,
  unit: AdministeredUnit<Unit>,
  { name, address, telephone, website, kind = unit.kind }: WrittenUnit,
  since?: string,
): Promise<void> {
  const { units, formerUnitNames } = store.tables;
  await store.transaction(async () => {
    const rows: BoundRow[] = [["units", unit.id]];
    if (since !== undefined) {
      rows.push(["formerUnitNames", unit.id, since]);
      const former = { unitId: unit.id, name: unit.name, until: since };
      await store.db.insert(formerUnitNames).values(former);
    }
    await store.db
      .update(units)
      .set({ name, address, telephone, website, kind })
      .where(eq(units.id, unit.id));
    const changed = kind === unit.kind ? {} : { unitKind: kind };
    await record(store, { kind: "unitChanged", unit: unit.id, name, ...changed }, ...rows);
  });
}

/** `choice` is null to have the layout of the unit above. */
export async function setLayout(
  store: Store,
  { id }: AdministeredUnit,
  choice: LayoutChoice | null,
): Promise<void> {
  const { units } = store.tables;
  await store.transaction(async () => {
    await store.db
      .update(units)
      .set({ layout: choice && writeChoice(choice) })
      .where(eq(units.id, id));
    await record(store, { kind: "layoutChosen", unit: id }, ["units", id]);
  });
}

/** A unit and those above it, nearest first. */
async function upwards(store: Store, unitId: string): Promise<readonly Unit[]> {
  const found: Unit[] = [];
  for (let id: string | null = unitId; id !== null;) {
    const unit: Unit | undefined = await findUnit(store, id);
    if (unit) found.push(unit);
    id = unit?.parentId ?? null;
  }
  return found;
}

/** The layout of a unit's reports: its own choice, or that of the nearest unit above that made one. */
export const findLayout = async (store: Store, unitId: string): Promise<Layout> =>
  inheritedLayout((await upwards(store, unitId)).map(({ layout }) => readChoice(layout)));

/** How a draft is set whose snapshot names no layout: as the unit's were when snapshots did not. */
export const findEarlierLayout = async (store: Store, unitId: string): Promise<Layout> =>
  earlierLayout((await upwards(store, unitId)).map(({ layoutProfile }) => layoutProfile));

/** Newest first. */
export async function listFormerNames(store: Store, unitId: string): Promise<FormerName[]> {
  const { formerUnitNames } = store.tables;
  return store.db
    .select({ name: formerUnitNames.name, until: formerUnitNames.until })
    .from(formerUnitNames)
    .where(eq(formerUnitNames.unitId, unitId))
    .orderBy(desc(formerUnitNames.until));
}

/** A disabled unit's people have no role in it; its reports stay, and they go on reading them. */
export async function setUnitDisabled(
  store: Store,
  { id }: AdministeredUnit,
  disabled: boolean,
): Promise<void> {
  const { units } = store.tables;
  const disabledAt = disabled ? store.now() : null;
  await store.transaction(async () => {
    await store.db.update(units).set({ disabledAt }).where(eq(units.id, id));
    const kind = disabled ? "unitDisabled" : "unitEnabled";
    await record(store, { kind, unit: id }, ["units", id]);
  });
}
