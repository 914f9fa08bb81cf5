import { afterEach, beforeEach, expect, test } from "vitest";
import { WINDOW } from "@/lib/auth/lock-out";
import { listRecord } from "./record-list";
import { admitSignIn } from "./sign-in-failures";
import type { Store } from "./store";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let now: Date;

beforeEach(() => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  store = opened.store;
});
afterEach(() => opened.remove());

const times = async (count: number, name: (at: number) => string, address = "10.0.0.9") => {
  for (let at = 0; at < count; at += 1) await admitSignIn(store, name(at), address);
};
const recorded = async () =>
  (await listRecord(store, { kind: "signInBlocked" }, 1000)).map(({ event }) => event);

test("a name that is tried on and on while it is locked stands in the record once", async () => {
  await times(50, () => "林晓雯");
  expect(await recorded()).toEqual([{ kind: "signInBlocked", name: "林晓雯" }]);
});

test("an address that tries name after name stands in the record once", async () => {
  await times(500, (at) => `name${at}`);
  expect(await recorded()).toHaveLength(1);
});

test("who tries again after the lock and is locked again stands in the record again", async () => {
  await times(6, () => "林晓雯");
  now = new Date(now.getTime() + 2 * WINDOW);
  await times(6, () => "林晓雯");
  expect(await recorded()).toHaveLength(2);
});
