import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { listSeenChanges } from "@/db/life/seen-changes";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

/** A second draft that waits for its first step. */
inLifeOffice(async (there) => {
  ({ store, office } = there);
  await send(store, office);
  await move(store, office, office.people.preparer, "withdraw");
  const { accountId: by } = office.people.preparer;
  const row = { reportId: office.report.id, code: "t18.1.1.a", value: "5", version: 1 };
  await store.transaction(async () => {
    await store.db
      .insert(store.tables.entries)
      .values({ ...row, at: store.now(), by, saveKey: "k" });
  });
  await send(store, office);
});

const CHANGE = "list-change-t18.1.1.a";

async function tick(seen: "yes" | "no", since = 1, who: keyof typeof office.people = "first") {
  const { id } = office.report;
  const { accountId } = office.people[who];
  const sent = { since, change: CHANGE, seen };
  const request = await postedBy(store, accountId, `/api/reports/${id}/seen-changes`, sent);
  return POST(request, { params: Promise.resolve({ id }) });
}

const seenBy = async (who: keyof typeof office.people) => {
  const drafts = { reportId: office.report.id, revision: 2, since: 1 };
  return [...(await listSeenChanges(store, office.people[who], drafts))];
};

test("a tick is its reader's own, is kept once, and leads back to its place in the list", async () => {
  const answer = await tick("yes");
  await tick("yes");
  expect(answer.headers.get("location")).toMatch(/review\?since=1#list-change-t18\.1\.1\.a$/);
  expect(await seenBy("first")).toEqual([CHANGE]);
  expect(await seenBy("second")).toEqual([]);
});

test("and can be taken off again", async () => {
  await tick("yes");
  await tick("no");
  expect(await seenBy("first")).toEqual([]);
});

test.each([0, 2, 3])("a draft that there is none before, %i, is refused", async (since) => {
  expect((await tick("yes", since)).status).toBeGreaterThanOrEqual(400);
});

test("who may not see the report ticks nothing", async () => {
  expect((await tick("yes", 1, "neighbours")).status).toBe(404);
});
