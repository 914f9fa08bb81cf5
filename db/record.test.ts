import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInChain } from "@/lib/record/chain";
import type { Editable } from "@/lib/report/permissions";
import { changeEntries } from "./change-entries";
import { record } from "./record";
import type { Store } from "./store";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;
let now = TEST_NOW;

beforeEach(async () => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  store = opened.store;
  report = await addReport(store);
});
afterEach(() => opened.remove());

const rows = () => store.db.select().from(store.tables.recordRows);
const kinds = async () => (await rows()).map(({ kind }) => kind);
const edit = (value: string) => changeEntries(store, report, () => new Map([["t18.1.1", value]]));
const after = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

test("a row says who, when, from where and what, chained to the one before", async () => {
  const origin = { accountId: "王测试", address: "10.0.0.7" };
  await store.as(origin, () => record(store, { kind: "signedOut" }));
  const all = await rows();
  expect(all.at(-1)).toMatchObject({
    ...{ number: all.length, at: TEST_NOW, by: "王测试", address: "10.0.0.7" },
    ...{ kind: "signedOut", event: '{"kind":"signedOut"}' },
  });
  expect(faultsInChain(all)).toEqual([]);
});

test("many at once are one chain, each with its own origin", async () => {
  const write = (address: string) =>
    store.as({ accountId: null, address }, () => record(store, { kind: "signedOut" }));
  await Promise.all(Array.from({ length: 20 }, (_, at) => write(`10.0.0.${at}`)));
  const all = await rows();
  expect(faultsInChain(all)).toEqual([]);
  expect(new Set(all.map(({ address }) => address)).size).toBe(21); // and the report's begin, of the server
});

test("what is undone leaves no row", async () => {
  const failing = store.transaction(async () => {
    await record(store, { kind: "signedOut" });
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await kinds()).toEqual(["reportBegun"]);
});

test("a session of editing is one row, until half an hour has passed without a change", async () => {
  await edit("1");
  after(29);
  await edit("2");
  after(29);
  await edit("3");
  expect(await kinds()).toEqual(["reportBegun", "edited"]);
  after(30);
  await edit("4");
  expect(await kinds()).toEqual(["reportBegun", "edited", "edited"]);
});
