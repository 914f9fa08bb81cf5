import { adminScope, administeredUnit } from "@/lib/auth/administration";
import { edition2018 } from "@/lib/editions/2018";
import type { Actor, Role } from "@/lib/report/actor";
import { editableBy } from "@/lib/report/permissions";
import { leastReport } from "@/lib/report/testing/least-report";
import { changeEntries } from "../change-entries";
import { listMemberships } from "../memberships";
import { createReport, findReport } from "../reports";
import type { Store } from "../store";
import { setRules } from "../unit-rules";
import { listUnits } from "../units";
import { send } from "./lead-to";
import { addPerson } from "./life-office";
import { addUnit } from "./sample-report";

/** Today, for a stand-in; and days that are over. */
const TODAY = { from: "2019-01-10", until: "2019-01-10" };
const OVER = { from: "2019-01-01", until: "2019-01-09" };

/**
 * A unit in which people are several things at once, its first draft sent. The preparer and the
 * administrator, who wrote most of it, hold every role there is; the co-author typed a little; the clerk
 * only records. `onePerson`: that one person takes all steps was agreed to, by that administrator.
 */
export async function addSigningOffice(store: Store, onePerson: boolean) {
  const office = await addUnit(store, "区政府办");
  const unit = await addUnit(store, "住建局", office);
  const at = (role: Role, days = {}) => ({ unitId: unit, role, ...days });
  const above = { unitId: office, role: "competent" } as const;
  const all = [at("preparer"), at("reviewer"), at("head"), above];
  const administrator = await addPerson(store, "管理员", { unitId: office, role: "admin" });
  if (onePerson) await agree(store, administrator, unit);
  await hold(store, administrator, all);
  const people = {
    preparer: await addPerson(store, "填报人", ...all, at("admin")),
    administrator,
    coAuthor: await addPerson(store, "共填人", at("preparer"), at("reviewer")),
    clerk: await addPerson(store, "经办", at("preparer")),
    reviewer: await addPerson(store, "科长", at("reviewer")),
    otherReviewer: await addPerson(store, "别科科长", at("reviewer")),
    standIn: await addPerson(store, "代办", at("reviewer", TODAY), at("head", TODAY)),
    formerStandIn: await addPerson(store, "前代办", at("reviewer", OVER), at("head", OVER)),
    head: await addPerson(store, "局长", at("head")),
    competent: await addPerson(store, "区办收文", above),
    stranger: await addPerson(store, "邻局的人"),
  };
  const { preparer, coAuthor, reviewer, standIn, formerStandIn } = people;
  await addStep(store, unit, [preparer, administrator, coAuthor, reviewer, standIn, formerStandIn]);
  const values = leastReport(edition2018);
  const begun = { unitId: unit, unitName: unit, year: 2018, editionId: "2018", values };
  const report = await createReport(store, preparer, begun);
  await type(store, report.id, administrator, "section.other", "字".repeat(900));
  await type(store, report.id, coAuthor, "section.overview", "字".repeat(9));
  await send(store, { people, report });
  return { people, report };
}

interface Held {
  readonly unitId: string;
  readonly role: Role;
}

async function hold(store: Store, { accountId }: Actor, held: readonly Held[]): Promise<void> {
  const { memberships } = store.tables;
  await store.transaction(async () => {
    for (const { unitId, role } of held) {
      await store.db.insert(memberships).values({ accountId, unitId, role });
    }
  });
}

async function agree(store: Store, actor: Actor, unitId: string): Promise<void> {
  const unit = administeredUnit(adminScope(actor, await listUnits(store)), unitId);
  if (!unit) throw new Error("no such unit");
  const rules = { confirmPaper: false, publishAfterAcceptance: false, onePerson: true };
  await setRules(store, unit, actor, rules);
}

async function addStep(store: Store, unitId: string, people: readonly Actor[]): Promise<void> {
  const { reviewSteps, reviewStepPeople } = store.tables;
  await store.transaction(async () => {
    const step = { unitId, position: 0, name: "科室负责人", onPaper: false };
    await store.db.insert(reviewSteps).values(step);
    for (const { accountId } of people) {
      await store.db.insert(reviewStepPeople).values({ unitId, position: 0, accountId });
    }
  });
}

async function type(store: Store, reportId: string, by: Actor, code: string, value: string) {
  const report = findReport(store, reportId);
  if (!report) throw new Error(`no report ${reportId}`);
  const memberships = await listMemberships(store, by.accountId);
  const editable = editableBy({ ...by, memberships }, report);
  await changeEntries(store, editable, () => new Map([[code, value]]));
}
