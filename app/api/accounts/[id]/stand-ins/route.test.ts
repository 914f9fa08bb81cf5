import { beforeEach, expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { findReport } from "@/db/reports";
import { circumstancesOf } from "@/db/circumstances";
import { listMemberships } from "@/db/memberships";
import { listRecord } from "@/db/record-list";
import { beginSession, findSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { addPerson } from "@/db/testing/life-office";
import { takeInventory } from "@/db/testing/take-inventory";
import { verifyRecord } from "@/db/verify/verify";
import { countWaiting, listWaiting } from "@/db/waiting";
import type { Actor } from "@/lib/report/actor";
import { isPermitted } from "@/lib/report/life/permit";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;
let file: string;
let helper: Actor;
let now = new Date("2019-01-10T02:00:00Z");

vi.mock("@/db/open", () => ({ theStore: () => store }));

/** A report that waits for its second step, whose only person is away. */
inLifeOffice(
  async (there) => {
    ({ store, office, file } = there);
    helper = await addPerson(store, "代办的人");
    takeInventory(store);
    await send(store, office);
    await move(store, office, office.people.first, "approve");
  },
  () => now,
);
beforeEach(() => {
  now = new Date("2019-01-10T02:00:00Z");
});

async function set(person: keyof typeof office.people, typed: object = {}, account = helper) {
  const { unitId } = office.report;
  const sent = {
    ...{ standsInFor: `${unitId}|${office.people[person].accountId}`, standsIn: "yes" },
    ...{ standsInFrom: "2019-01-10", standsInUntil: "2019-01-12", ...typed },
  };
  const path = `/api/accounts/${account.accountId}/stand-ins`;
  const { accountId } = office.people.admin;
  const request = await postedBy(store, accountId, path, sent);
  return POST(request, { params: Promise.resolve({ id: account.accountId }) });
}

/** Who the helper is to the server at their next request. */
async function asOfNow(): Promise<Actor> {
  const session = await findSession(store, await beginSession(store, helper.accountId));
  if (!session) throw new Error("The helper is not signed in.");
  return session.actor;
}

async function may(action: "approve" | "sign"): Promise<boolean> {
  const report = findReport(store, office.report.id);
  if (!report) return false;
  const circumstances = await circumstancesOf(store, report);
  return isPermitted({ actor: await asOfNow(), report, circumstances }, action);
}

test("a stand-in takes at once what waits for the person of a named step", async () => {
  expect(await may("approve")).toBe(false);
  expect((await set("second")).status).toBe(303);
  const { reports } = await listWaiting(store, await asOfNow());
  expect(reports.map(({ id }) => id)).toEqual([office.report.id]);
  await move(store, office, helper, "approve");
  expect(findReport(store, office.report.id)?.standing.state).toBe("clearing");
  expect((await verifyRecord(file)).faults).toEqual([]);
});

/** What 操作记录 says last. */
const lastEvent = async () => (await listRecord(store, {}, 1))[0]?.event;

test("the record says for whom they stood in", async () => {
  await set("first");
  await set("second");
  await move(store, office, helper, "approve");
  expect(await lastEvent()).toMatchObject({ action: "approve", insteadOf: ["分管"] });
});

test("what somebody could have taken by themselves they took for nobody", async () => {
  await set("first", {}, office.people.second);
  await move(store, office, office.people.second, "approve");
  expect(await lastEvent()).not.toHaveProperty("insteadOf");
});

test("but no step of somebody else's", async () => {
  await set("first");
  expect(await may("approve")).toBe(false);
  expect(await countWaiting(store, await asOfNow())).toBe(0);
});

test.each(["2019-01-09", "2019-01-13"])(
  "on %s, outside of the days, takes nothing",
  async (day) => {
    await set("second");
    now = new Date(`${day}T02:00:00Z`);
    expect(await may("approve")).toBe(false);
    expect(await countWaiting(store, await asOfNow())).toBeNull();
  },
);

test("stands in no more once that was ended", async () => {
  await set("second");
  await set("second", { standsIn: "no" });
  expect(await may("approve")).toBe(false);
  expect((await verifyRecord(file)).faults).toEqual([]);
});

test("signs for the head", async () => {
  await set("head");
  await move(store, office, office.people.second, "approve");
  await move(store, office, office.people.first, "clear");
  expect(await may("sign")).toBe(true);
});

test("keeps a role of their own for good", async () => {
  const before = await listMemberships(store, office.people.first.accountId);
  await set("second", {}, office.people.first);
  now = new Date("2019-02-10T02:00:00Z");
  expect(await listMemberships(store, office.people.first.accountId)).toEqual(before);
});

test.each([
  ["nobody who reviews or signs", "preparer", {}],
  ["no last day", "second", { standsInUntil: "" }],
  ["a last day that is over", "second", { standsInFrom: "", standsInUntil: "2019-01-09" }],
] as const)("%s is refused", async (_, person, typed) => {
  expect((await set(person, typed)).status).toBe(422);
});
