import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import type { TransitionAction } from "@/lib/report/life/action";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

/** The page that one is led to, without the note that it shows. */
async function ledTo(who: keyof typeof office.people, action: TransitionAction) {
  const { id } = office.report;
  const seen = findReport(store, id)?.standing.number;
  const sent = { action, seen, reason: "第二部分与统计表不符", key: "key" };
  const { accountId } = office.people[who];
  const request = await postedBy(store, accountId, `/api/reports/${id}/transitions`, sent);
  const response = await POST(request, { params: Promise.resolve({ id }) });
  const page = response.headers.get("location")?.split("?")[0];
  return page?.replace(id, "ID");
}

const stand = (state: "filed") =>
  standAt(store, office.report, office.people.admin, { state, step: null });

test("after a return the competent office is led to its list: the draft is not shown to it", async () => {
  await stand("filed");
  expect(await ledTo("competent", "return")).toBe("/filings");
});

test("pressed twice, 退回 of the competent office is answered twice alike", async () => {
  await stand("filed");
  const answers = [await ledTo("competent", "return"), await ledTo("competent", "return")];
  expect(answers).toEqual(["/filings", "/filings"]);
});

test("what it accepted it goes on reading", async () => {
  await stand("filed");
  expect(await ledTo("competent", "accept")).toBe("/reports/ID/review");
});

test("a reviewer who returned it goes on reading", async () => {
  await send(store, office);
  expect(await ledTo("first", "return")).toBe("/reports/ID/review");
});

test("whoever can fill it in again is led there", async () => {
  await send(store, office);
  await move(store, office, office.people.first, "approve");
  expect(await ledTo("preparer", "withdraw")).toBe("/reports/ID");
});
