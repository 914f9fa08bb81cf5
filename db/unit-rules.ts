import { asc, eq, inArray } from "drizzle-orm";
import type { AdministeredUnit } from "@/lib/auth/administration";
import type { Actor } from "@/lib/report/actor";
import { consentOf, problemsInRules, type RuleSetter } from "@/lib/report/life/rule-setter";
import {
  consentHoldsFor,
  NO_RULES,
  type Consent,
  type SentRules,
  type UnitRules,
} from "@/lib/report/life/unit-rules";
import { unitsWhere } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { listMemberships } from "./memberships";
import { record } from "./record";
import { accountsWith } from "./review-steps";
import type { Store } from "./store";
import { unitsAbove } from "./units-above";
import { unitsWithin } from "./units-below";

type Row = Store["tables"]["unitRules"]["$inferSelect"];

/** The newest row of each of some units. */
async function newestRows(store: Store, unitIds: readonly string[]): Promise<Map<string, Row>> {
  const { unitRules } = store.tables;
  const rows = await store.db
    .select()
    .from(unitRules)
    .where(inArray(unitRules.unitId, [...unitIds]))
    .orderBy(asc(unitRules.number));
  return new Map(rows.map((row) => [row.unitId, row]));
}

async function consentIn(store: Store, row: Row | undefined): Promise<Consent | null> {
  if (!row?.onePerson || row.consent === null || row.agreedBy === null) return null;
  const { accounts, units } = store.tables;
  const [by] = await store.db
    .select({ name: accounts.displayName })
    .from(accounts)
    .where(eq(accounts.id, row.agreedBy));
  const [office] = await store.db
    .select({ name: units.name })
    .from(units)
    .where(eq(units.id, row.agreedOffice ?? ""));
  return {
    ...{ kind: row.consent, accountId: row.agreedBy },
    ...{ by: by?.name ?? "", office: office?.name ?? null },
  };
}

/** What a unit itself was given, without what the units above it demand. */
export async function findOwnRules(store: Store, unitId: string): Promise<UnitRules> {
  const row = (await newestRows(store, [unitId])).get(unitId);
  if (!row) return NO_RULES;
  const { confirmPaper, publishAfterAcceptance } = row;
  return { confirmPaper, publishAfterAcceptance, onePerson: await consentIn(store, row) };
}

/** The rules that hold for a unit: what it or any unit above it demands; 一人办理 is the unit's own alone. */
export async function findRules(store: Store, unitId: string): Promise<UnitRules> {
  const rows = await newestRows(store, [unitId, ...(await unitsAbove(store, unitId))]);
  const demanded = (rule: "confirmPaper" | "publishAfterAcceptance") =>
    [...rows.values()].some((row) => row[rule]);
  return {
    confirmPaper: demanded("confirmPaper"),
    publishAfterAcceptance: demanded("publishAfterAcceptance"),
    onePerson: await consentIn(store, rows.get(unitId)),
  };
}

/** The units whose reports the actor may decide on though they prepared them: 一人办理, agreed to by somebody else. */
export async function onePersonUnits(store: Store, actor: Actor): Promise<string[]> {
  const rows = await newestRows(store, unitsWhere(actor, ["reviewer", "head"]));
  return [...rows.values()].flatMap(({ unitId, consent: kind, agreedBy: by }) =>
    kind && by && consentHoldsFor({ kind, accountId: by }, actor.accountId) ? [unitId] : [],
  );
}

/** What the right of somebody who administers a unit to set its rules depends on. */
export async function ruleSetter(
  store: Store,
  actor: Actor,
  { id: unitId }: AdministeredUnit,
): Promise<RuleSetter> {
  const above = await unitsAbove(store, unitId);
  const administeredAbove = (await accountsWith(store, above, ["admin"])).length > 0;
  const within = await unitsWithin(store, unitId);
  return { actor, unitId, above, administeredAbove, within };
}

type RuleColumns = Omit<Row, "number" | "at">;

/** The rules as they are from now on. */
async function append(store: Store, former: Row | undefined, row: RuleColumns): Promise<void> {
  const number = (former?.number ?? 0) + 1;
  await store.db.insert(store.tables.unitRules).values({ ...row, number, at: store.now() });
  const { unitId: unit, confirmPaper, publishAfterAcceptance, onePerson } = row;
  const rules = { confirmPaper, publishAfterAcceptance, onePerson };
  await record(store, { kind: "rulesSet", unit, ...rules }, ["unitRules", unit, number]);
}

const NOTHING_SET: SentRules = {
  confirmPaper: false,
  publishAfterAcceptance: false,
  onePerson: false,
};
const NO_CONSENT = { consent: null, agreedBy: null, agreedOffice: null };

/** Consent that stands keeps who gave it. */
function consentColumns(setter: RuleSetter, former: Row | undefined) {
  if (former?.onePerson) {
    const { consent, agreedBy, agreedOffice } = former;
    return { consent, agreedBy, agreedOffice };
  }
  const given = consentOf(setter);
  if ("refusal" in given) throw new Refused(given.refusal);
  return { consent: given.kind, agreedBy: setter.actor.accountId, agreedOffice: given.officeId };
}

/** Gives a unit its rules. Throws Refused, saying who can, where the setter may not change one of them so. */
export async function setRules(
  store: Store,
  unit: AdministeredUnit,
  actor: Actor,
  sent: SentRules,
): Promise<void> {
  const { id: unitId } = unit;
  await store.transaction(async () => {
    const memberships = await listMemberships(store, actor.accountId);
    const setter = await ruleSetter(store, { ...actor, memberships }, unit);
    const former = (await newestRows(store, [unitId])).get(unitId);
    const [problem] = Object.values(problemsInRules(setter, former ?? NOTHING_SET, sent));
    if (problem !== undefined) throw new Refused(problem);
    await append(store, former, {
      ...{ unitId, by: actor.accountId, ...sent },
      ...(sent.onePerson ? consentColumns(setter, former) : NO_CONSENT),
    });
  });
}

/** 一人办理 as it is said on the first-run page, where nobody else is there to agree to it. */
export async function setOnePersonAtFirstRun(
  store: Store,
  unitId: string,
  accountId: string,
): Promise<void> {
  const rules = { ...NOTHING_SET, onePerson: true };
  const consent = { consent: "firstRun", agreedBy: accountId, agreedOffice: null } as const;
  await append(store, undefined, { unitId, by: accountId, ...rules, ...consent });
}
