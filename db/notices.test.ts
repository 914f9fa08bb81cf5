import { expect, test } from "vitest";
import { countOwnNotices, listNotices } from "./notices";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson } from "./testing/life-office";
import { move, send } from "./testing/lead-to";
import type { Store } from "./store";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Person = keyof LifeOffice["people"];
const noticesOf = (person: Person) => listNotices(store, office.people[person]);

/** Everybody who has a notice, with its kind. */
async function told(): Promise<(readonly [Person, string])[]> {
  const all = Object.keys(office.people) as Person[];
  const found = await Promise.all(
    all.map(async (person) => (await noticesOf(person)).map(({ kind }) => [person, kind] as const)),
  );
  return found.flat();
}

test("before anything happened nobody has a notice", async () => {
  expect(await told()).toEqual([]);
});

test("what was sent waits for those on its first step, stand-ins of today among them", async () => {
  await send(store, office);
  expect(await told()).toEqual([
    ["first", "waiting"],
    ["standIn", "waiting"],
  ]);
  expect(await noticesOf("first")).toEqual([
    {
      ...{ kind: "waiting", key: `waiting:${office.report.id}:1`, reportId: office.report.id },
      ...{ unitName: "住建局", year: 2018, revision: 1, at: store.now(), by: "填报人" },
      ...{ state: "reviewing", step: "科室负责人" },
    },
  ]);
});

test("a return is told to the unit's preparers, all of them, and to nobody else", async () => {
  const second = await addPerson(store, "填报二", { unitId: "住建局", role: "preparer" });
  await send(store, office);
  await move(store, office, office.people.first, "return");
  expect(await told()).toEqual([["preparer", "returned"]]);
  expect(await listNotices(store, second)).toMatchObject([
    { key: `returned:${office.report.id}:2`, by: "科长", person: null, revision: 1 },
  ]);
  expect(await countOwnNotices(store, second)).toBe(1);
});

test("each step is a notice of its own, and what was done is none any more", async () => {
  const { first, second } = office.people;
  await send(store, office);
  await move(store, office, first, "approve");
  expect(await told()).toEqual([["second", "waiting"]]);
  await move(store, office, second, "return");
  expect(await countOwnNotices(store, office.people.preparer)).toBe(1);
});

test("who prepares nothing has no returns to count", async () => {
  await send(store, office);
  await move(store, office, office.people.first, "return");
  expect(await countOwnNotices(store, office.people.head)).toBe(0);
});
