import { beforeEach, expect, test } from "vitest";
import { countOwnNotices, listNotices } from "./notices";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson } from "./testing/life-office";
import { leadToSigning, move, send } from "./testing/lead-to";
import { TEST_NOW } from "./testing/open-test-store";
import type { Store } from "./store";

let store: Store;
let office: LifeOffice;

let now = TEST_NOW;

beforeEach(() => {
  now = TEST_NOW;
});
inLifeOffice(
  (there) => {
    ({ store, office } = there);
  },
  () => now,
);

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

test("a deadline that comes near is told to the unit's preparers until it is kept, and counted", async () => {
  now = new Date("2019-03-17T02:00:00Z"); // two weeks before the law's day
  const { preparer, head, competent } = office.people;
  const keys = async () => (await noticesOf("preparer")).map(({ key }) => key);
  const [filing, publication] = ["filing", "publication"].map(
    (task) => `deadline:住建局:2018:${task}:2019-03-31:14`,
  );
  expect(await keys()).toEqual([filing, publication]);
  expect(await countOwnNotices(store, preparer)).toBe(2);
  await leadToSigning(store, office);
  await move(store, office, head, "sign");
  await move(store, office, head, "file");
  expect(await keys()).toEqual([publication]);
  expect(await countOwnNotices(store, preparer)).toBe(1);
  await move(store, office, competent, "accept");
  await move(store, office, preparer, "publish");
  expect(await keys()).toEqual([]);
});

test("a report that is not begun has deadlines too, told to its own unit's preparers only", async () => {
  now = new Date("2019-04-02T02:00:00Z");
  expect((await noticesOf("neighbours")).map(({ key }) => key)).toEqual([
    ...["deadline:教育局:2018:filing:2019-03-31:late"],
    ...["deadline:教育局:2018:publication:2019-03-31:late"],
  ]);
  expect(await noticesOf("head")).toEqual([]);
});

test("a deadline is counted anew when a day begins", async () => {
  const { preparer } = office.people;
  now = new Date("2019-03-16T15:59:00Z");
  expect(await countOwnNotices(store, preparer)).toBe(0);
  now = new Date("2019-03-16T16:00:00Z"); // midnight in Shanghai
  expect(await countOwnNotices(store, preparer)).toBe(2);
});

test("who prepares nothing has no returns to count", async () => {
  await send(store, office);
  await move(store, office, office.people.first, "return");
  expect(await countOwnNotices(store, office.people.head)).toBe(0);
});
