import { describe, expect, test } from "vitest";
import type { TransitionAction } from "@/lib/report/life/action";
import { isPermitted } from "@/lib/report/life/permit";
import { states, type Standing } from "@/lib/report/life/state";
import { circumstancesOf } from "./circumstances";
import { findReport } from "./reports";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { standAt } from "./testing/life-office";
import { addManyWaiting } from "./testing/many-waiting";
import type { Store } from "./store";
import { countWaiting, listWaiting, WAITING_PER_PAGE } from "./waiting";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Person = keyof typeof office.people;
const people: readonly Person[] = [
  ...(["preparer", "first", "second", "head", "competent"] as const),
  ...(["standIn", "formerStandIn", "admin", "neighbours"] as const),
];

type Place = Pick<Standing, "state" | "step">;
const places = states.flatMap((state): readonly Place[] =>
  state === "reviewing" ? [0, 1].map((step) => ({ state, step })) : [{ state, step: null }],
);

/** What takes a report a step on by somebody's judgement. */
const decisions: readonly TransitionAction[] = ["approve", "clear", "sign", "accept"];

const waiting = async (person: Person, page?: number) =>
  (await listWaiting(store, office.people[person], page)).reports;

async function mayDecide(person: Person): Promise<boolean> {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  const circumstances = await circumstancesOf(store, report);
  const asked = { actor: office.people[person], report, circumstances };
  return decisions.some((decision) => isPermitted(asked, decision));
}

describe("a report waits for exactly those who may decide on it", () => {
  test.each(people)("%s", async (person) => {
    for (const place of places) {
      await standAt(store, office.report, office.people.admin, place);
      const listed = (await waiting(person)).map(({ id }) => id);
      const expected = (await mayDecide(person)) ? [office.report.id] : [];
      expect([place, listed]).toEqual([place, expected]);
    }
  });
});

test("the queue says the unit, the year, the step, the draft and since when it waits", async () => {
  await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 1 });
  expect(await waiting("second")).toEqual([
    {
      ...{
        id: office.report.id,
        unitId: "住建局",
        unitName: "住建局",
        year: 2018,
        state: "reviewing",
      },
      ...{ step: "分管负责人", revision: 1, since: store.now() },
    },
  ]);
});

test("in a unit that has set up no steps it waits for every reviewer", async () => {
  await store.transaction(async () => {
    await store.db.delete(store.tables.reviewStepPeople);
    await store.db.delete(store.tables.reviewSteps);
  });
  await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
  expect(await waiting("second")).toMatchObject([{ step: null }]);
  expect(await waiting("head")).toEqual([]);
});

test("it waits for whoever typed in it, and not for who sent it or wrote most of it", async () => {
  const wrote = { reportId: office.report.id, revision: 1, written: 5 };
  await store.transaction(async () => {
    const { revisionWriters } = store.tables;
    await store.db.insert(revisionWriters).values({ ...wrote, accountId: "科长", most: true });
    await store.db.insert(revisionWriters).values({ ...wrote, accountId: "代科长", most: false });
  });
  await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
  expect(await waiting("first")).toEqual([]);
  expect(await waiting("standIn")).toHaveLength(1);
});

test("pages hold fifty, the longest waiting first, and each says how many there are in all", async () => {
  const many = WAITING_PER_PAGE + 10;
  const unit = { unitId: "住建局", unitName: "住建局", drafts: ["{}"] };
  await addManyWaiting(store, office.people.admin, unit, many);
  const first = await listWaiting(store, office.people.head);
  expect([first.reports.length, first.total]).toEqual([WAITING_PER_PAGE, many]);
  const years = [...first.reports, ...(await waiting("head", 2))].map(({ year }) => year);
  expect(years).toEqual(Array.from({ length: many }, (_, nth) => 2100 + nth));
});

test("the count is of all that waits, and none for who never decides", async () => {
  await standAt(store, office.report, office.people.admin, { state: "signing", step: null });
  expect(await countWaiting(store, office.people.head)).toBe(1);
  expect(await countWaiting(store, office.people.second)).toBe(0);
  expect(await countWaiting(store, office.people.preparer)).toBeNull();
});
