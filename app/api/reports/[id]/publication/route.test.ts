import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { publishedCatalogue } from "@/db/catalogue";
import { findDaysDone } from "@/db/days-done";
import { listPublications } from "@/db/publications";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning, move } from "@/db/testing/lead-to";
import { listWaiting } from "@/db/waiting";
import { POST as correct } from "./corrections/route";
import { POST as publish } from "./route";

let store: Store;
let office: LifeOffice;
let now = new Date("2019-01-10T02:00:00Z");

vi.mock("@/db/open", () => ({ theStore: () => store }));

/** Signed and filed on 10 January 2019; what follows is done five days later. */
inLifeOffice(
  async (there) => {
    now = new Date("2019-01-10T02:00:00Z");
    ({ store, office } = there);
    await leadToSigning(store, office);
    await move(store, office, office.people.head, "sign");
    await move(store, office, office.people.preparer, "file");
    now = new Date("2019-01-15T02:00:00Z");
  },
  () => now,
);

type Route = typeof publish;
const typed = { address: "https://www.example.gov.cn/1.html", day: "2019-01-12", indexNumber: "" };

async function post(route: Route, sent: object, who: "preparer" | "competent" = "preparer") {
  const { id } = office.report;
  const request = await postedBy(store, office.people[who].accountId, "/api/x", sent);
  const { status } = await route(request, { params: Promise.resolve({ id }) });
  return { status };
}

const publishIt = (other: object = {}) =>
  post(publish, {
    ...{ ...typed, key: crypto.randomUUID(), reason: "" },
    ...{ seen: findReport(store, office.report.id)?.standing.number, ...other },
  });
const state = () => findReport(store, office.report.id)?.standing.state;

async function demandAcceptance(): Promise<void> {
  const rules = { confirmPaper: false, publishAfterAcceptance: true, onePerson: false };
  const [at, by] = [store.now(), office.people.admin.accountId];
  const row = { unitId: "区政府办", number: 1, ...rules, at, by };
  await store.transaction(async () => {
    await store.db.insert(store.tables.unitRules).values(row);
  });
}

test("what is filed can be published, and still waits for 备案 afterwards", async () => {
  await publishIt();
  expect(state()).toBe("publishedFirst");
  const { competent } = office.people;
  expect((await listWaiting(store, competent)).total).toBe(1);
  await move(store, office, competent, "accept");
  expect(state()).toBe("published");
  const done = (await findDaysDone(store, [office.report.id]))(office.report.id);
  expect(done).toEqual({ filing: "2019-01-10", publication: "2019-01-12" });
});

test("where the district demands it, 公布 waits for 备案", async () => {
  await demandAcceptance();
  expect((await publishIt()).status).toBe(409);
  expect(state()).toBe("filed");
  await move(store, office, office.people.competent, "accept");
  await publishIt();
  expect(state()).toBe("published");
});

test("a day before 签发 is refused", async () => {
  expect((await publishIt({ day: "2019-01-09", reason: "先发了" })).status).toBe(422);
  expect(state()).toBe("filed");
});

test("what the competent office returns after 公布 is replaced with a word on what changed", async () => {
  await publishIt();
  await move(store, office, office.people.competent, "return");
  expect(state()).toBe("drafting");
  expect((await publishedCatalogue(store))[0]).toMatchObject({ revision: 1 });
});

test("what is recorded is corrected with a reason; the public and the deadlines have it as it is now", async () => {
  await publishIt();
  const [{ number } = { number: 0 }] = await listPublications(store, office.report.id);
  const sent = { ...typed, number, day: "2019-01-13", why: "" };
  expect((await post(correct, sent)).status).toBe(422);
  expect((await post(correct, { ...sent, why: "登记错了" }, "competent")).status).toBe(404);
  await post(correct, { ...sent, why: "登记错了" });
  await post(correct, { ...sent, why: "登记错了" });
  const [publication] = await listPublications(store, office.report.id);
  expect(publication).toMatchObject({
    ...{ day: "2019-01-13", address: typed.address },
    corrections: [{ before: { day: "2019-01-12" }, reason: "登记错了", by: "填报人" }],
  });
  expect((await publishedCatalogue(store))[0]?.day).toBe("2019-01-13");
  const done = (await findDaysDone(store, [office.report.id]))(office.report.id);
  expect(done.publication).toBe("2019-01-13");
  expect((await post(correct, { ...sent, day: "2019-01-02", why: "再改" })).status).toBe(422);
});
