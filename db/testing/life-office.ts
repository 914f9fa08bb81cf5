import { eq } from "drizzle-orm";
import { edition2018 } from "@/lib/editions/2018";
import type { Actor, Role } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
import type { Standing } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import { leastReport } from "@/lib/report/testing/least-report";
import { listMemberships } from "../memberships";
import { createReport } from "../reports";
import type { Store } from "../store";
import { addUnit } from "./sample-report";

interface Held {
  readonly unitId: string;
  readonly role: Role;
  /** Days of a stand-in, as 2019-01-23. */
  readonly from?: string;
  readonly until?: string;
}

/** An account with its roles; answers with the actor that it acts as today. */
export async function addPerson(store: Store, name: string, ...held: Held[]): Promise<Actor> {
  const { accounts, memberships } = store.tables;
  const account = { id: name, name, displayName: name, passwordHash: "none" };
  await store.transaction(async () => {
    await store.db.insert(accounts).values({ ...account, createdAt: store.now() });
    for (const each of held) {
      await store.db.insert(memberships).values({ accountId: name, ...each });
    }
  });
  return { accountId: name, name, memberships: await listMemberships(store, name) };
}

/** A district office with a unit below it and that unit's neighbour; the unit's review has two steps, and its report can be sent. */
export async function addLifeOffice(store: Store) {
  const office = await addUnit(store, "区政府办");
  const unit = await addUnit(store, "住建局", office);
  const neighbour = await addUnit(store, "教育局", office);
  const at = (unitId: string, role: Role, days: Partial<Held> = {}) => ({ unitId, role, ...days });
  const past = { from: "2019-01-01", until: "2019-01-09" };
  const now = { from: "2019-01-10", until: "2019-01-10" };
  const people = {
    preparer: await addPerson(store, "填报人", at(unit, "preparer")),
    first: await addPerson(store, "科长", at(unit, "reviewer")),
    second: await addPerson(store, "分管", at(unit, "reviewer")),
    head: await addPerson(store, "局长", at(unit, "head")),
    competent: await addPerson(store, "区办经办", at(office, "competent")),
    standIn: await addPerson(store, "代科长", at(unit, "reviewer", now)),
    formerStandIn: await addPerson(store, "前代科长", at(unit, "reviewer", past)),
    admin: await addPerson(store, "管理员", at(office, "admin")),
    neighbours: await addPerson(
      store,
      "邻局的人",
      ...(["preparer", "reviewer", "head", "competent"] as const).map((role) =>
        at(neighbour, role),
      ),
    ),
  };
  await addSteps(store, unit, [
    ["科室负责人", [people.first, people.standIn, people.formerStandIn]],
    ["分管负责人", [people.second]],
  ]);
  const values = leastReport(edition2018);
  const report = await createReport(store, people.preparer, {
    ...{ unitId: unit, unitName: unit, year: 2018, editionId: "2018", values },
  });
  return { people, report };
}

async function addSteps(
  store: Store,
  unitId: string,
  steps: readonly (readonly [string, readonly Actor[]])[],
): Promise<void> {
  const { reviewSteps, reviewStepPeople } = store.tables;
  await store.transaction(async () => {
    for (const [position, [name, people]] of steps.entries()) {
      await store.db.insert(reviewSteps).values({ unitId, position, name, onPaper: false });
      for (const { accountId } of people) {
        await store.db.insert(reviewStepPeople).values({ unitId, position, accountId });
      }
    }
  });
}

/** Puts a report where it could not be led without all that comes before. */
export async function standAt(
  store: Store,
  { id }: Report,
  by: Actor,
  {
    state,
    step,
    action = "approve",
  }: Pick<Standing, "state" | "step"> & { action?: TransitionAction },
): Promise<number> {
  const { transitions, reports } = store.tables;
  return store.transaction(async () => {
    const there = await store.db
      .select({ number: transitions.number })
      .from(transitions)
      .where(eq(transitions.reportId, id));
    const number = Math.max(0, ...there.map((each) => each.number)) + 1;
    await store.db.insert(transitions).values({
      ...{ reportId: id, number, state, step, revision: 1, reason: "" },
      ...{ action, channel: "inSystem", key: `stand-${number}` },
      ...{ at: store.now(), by: by.accountId },
    });
    await store.db.update(reports).set({ latest: number }).where(eq(reports.id, id));
    return number;
  });
}
