import { and, desc, eq, inArray, max } from "drizzle-orm";
import { extensionProblem, type Extension, type GrantedExtension } from "@/lib/deadlines/extension";
import { isoDay } from "@/lib/report/moment";
import type { DeadlineOffice } from "@/lib/report/permissions";
import { NotNow, Refused } from "@/lib/report/refused";
import { findDueDays } from "./due-days";
import { findRevocations, type ExtensionKey } from "./extension-revocations";
import { record } from "./record";
import type { Store } from "./store";
import { unitsWithin } from "./units-below";

/** The extensions that some units were granted for the reports of a year, the newest first. */
export async function listExtensions(
  store: Store,
  unitIds: readonly string[],
  year: number,
): Promise<GrantedExtension[]> {
  const { extensions, units, accounts } = store.tables;
  const { unitId, task, day, reason, at, number } = extensions;
  const revokedOf = await findRevocations(store, unitIds, [year]);
  const granted = await store.db
    .select({
      ...{ unitId, task, day, reason, at, number, year: extensions.year },
      ...{ unitName: units.name, by: accounts.displayName },
    })
    .from(extensions)
    .innerJoin(units, eq(unitId, units.id))
    .innerJoin(accounts, eq(extensions.by, accounts.id))
    .where(and(inArray(unitId, [...unitIds]), eq(extensions.year, year)))
    .orderBy(desc(at), desc(extensions.number));
  return granted.map((each) => ({ ...each, revoked: revokedOf(each) ?? null }));
}

/** Takes an extension back, with the reason; what was due before is due again. Said twice it is written once. */
export async function revokeExtension(
  store: Store,
  office: DeadlineOffice,
  asked: ExtensionKey & { readonly reason: string },
): Promise<void> {
  const { extensions, extensionRevocations } = store.tables;
  const { unitId, year, task, number, reason } = asked;
  await store.transaction(async () => {
    const within = await unitsWithin(store, office.id);
    if (!within.includes(unitId)) throw new Refused("只能撤销给本单位和下级单位的延期。");
    const granted = await store.db.$count(
      extensions,
      and(
        ...[eq(extensions.unitId, unitId), eq(extensions.year, year)],
        ...[eq(extensions.task, task), eq(extensions.number, number)],
      ),
    );
    if (granted === 0) throw new NotNow("没有这次延期。请刷新页面。");
    if ((await findRevocations(store, [unitId], [year]))(asked)) return;
    const said = { at: store.now(), by: office.actor.accountId };
    await store.db
      .insert(extensionRevocations)
      .values({ unitId, year, task, number, reason, ...said });
    const event = { kind: "extensionRevoked", unit: unitId, year, task, reason } as const;
    await record(store, event, ["extensionRevocations", unitId, year, task, number]);
  });
}

/**
 * Grants a unit another day; answers with what is wrong with it beside the one that is due by now,
 * and then nothing is changed. Throws Refused where the unit neither is the office nor stands below it.
 */
export async function grantExtension(
  store: Store,
  office: DeadlineOffice,
  asked: Extension,
): Promise<string | undefined> {
  return store.transaction(async () => {
    const { unitId, year, task, day, reason } = asked;
    const within = await unitsWithin(store, office.id);
    if (!within.includes(unitId)) throw new Refused("只能给本单位和下级单位延期。");
    const due = (await findDueDays(store, [asked]))(asked);
    const problem = due && extensionProblem(day, due[task].day, isoDay(store.now()));
    if (problem) return problem;
    const number = await append(store, office, asked);
    const extended = { kind: "extended", unit: unitId, year, task, day, reason } as const;
    await record(store, extended, ["extensions", unitId, year, task, number]);
    return undefined;
  });
}

/** Answers with its number. */
async function append(store: Store, { actor }: DeadlineOffice, asked: Extension): Promise<number> {
  const { extensions } = store.tables;
  const { unitId, year, task, day, reason } = asked;
  const [last] = await store.db
    .select({ number: max(extensions.number) })
    .from(extensions)
    .where(
      and(eq(extensions.unitId, unitId), eq(extensions.year, year), eq(extensions.task, task)),
    );
  const number = (last?.number ?? 0) + 1;
  await store.db.insert(extensions).values({
    ...{ unitId, year, task, day, reason, number },
    ...{ at: store.now(), by: actor.accountId },
  });
  return number;
}
