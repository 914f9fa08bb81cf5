import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { listReports } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

/** Asks as the preparer; what is sent arrives after `meanwhile`. */
async function begin(year: number, meanwhile: () => Promise<void>): Promise<Response> {
  const { preparer } = office.people;
  const sent = JSON.stringify({ unitId: office.report.unitId, year });
  const arrive = async (controller: ReadableStreamDefaultController) => {
    await meanwhile();
    controller.enqueue(new TextEncoder().encode(sent));
    controller.close();
  };
  const body = new ReadableStream({ pull: arrive }, { highWaterMark: 0 }); // not before it is read
  const cookie = `nianbao-session=${await beginSession(store, preparer.accountId)}`;
  const origin = "http://localhost:3000";
  const headers = { cookie, origin, "content-type": "application/json" };
  const asked = { method: "POST", headers, body, duplex: "half" } as const;
  return POST(new NextRequest(`${origin}/api/reports`, asked), { params: Promise.resolve({}) });
}

const years = async () =>
  (await listReports(store, [office.report.unitId])).map(({ year }) => year);

test("the unit's preparer begins a report", async () => {
  expect((await begin(2017, async () => {})).status).toBe(303);
  expect(await years()).toEqual([2018, 2017]);
});

test("whose role was withdrawn since the request began, begins none", async () => {
  const withdraw = () =>
    store.transaction(async () => {
      await store.db.delete(store.tables.memberships);
    });
  expect((await begin(2017, withdraw)).status).toBe(403);
  expect(await years()).toEqual([2018]);
});
