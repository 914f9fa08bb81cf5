import { and, desc, eq, inArray, max } from "drizzle-orm";
import { extensionProblem, type Extension, type GrantedExtension } from "@/lib/deadlines/extension";
import { isoDay } from "@/lib/report/moment";
import type { DeadlineOffice } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { findDueDays } from "./due-days";
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
  const { unitId, task, day, reason, at } = extensions;
  return store.db
    .select({
      ...{ unitId, task, day, reason, at, year: extensions.year },
      ...{ unitName: units.name, by: accounts.displayName },
    })
    .from(extensions)
    .innerJoin(units, eq(unitId, units.id))
    .innerJoin(accounts, eq(extensions.by, accounts.id))
    .where(and(inArray(unitId, [...unitIds]), eq(extensions.year, year)))
    .orderBy(desc(at), desc(extensions.number));
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
