import { afterEach, beforeEach, expect, test } from "vitest";
import { type Editable } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import type { Entries } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";

let store: Store;
let remove: () => void;
let report: Editable;

beforeEach(async () => {
  ({ store, remove } = openTestStore());
  report = await addReport(store);
});
afterEach(() => remove());

const change = (changes: Entries) => changeEntries(store, report, () => changes);
const stored = async () =>
  (await findEntries(store, report.id)).map(({ code, value, version }) => [code, value, version]);

test("writes over what stands there, and keeps in the history what did", async () => {
  await change(new Map([["carried.x", "一"]]));
  await change(new Map([["carried.x", null]]));
  expect(await stored()).toEqual([["carried.x", null, 2]]);
  const history = await store.db.select().from(store.tables.entryHistory);
  expect(history.map(({ value }) => value)).toEqual(["一", null]);
});

test("is told what stands there at that moment", async () => {
  await change(new Map([["section.overview", "本机关……"]]));
  await changeEntries(
    store,
    report,
    (own) => new Map([["copy", own.get("section.overview") ?? null]]),
  );
  expect(await stored()).toContainEqual(["copy", "本机关……", 1]);
});

test("writes nothing where the change is refused", async () => {
  const refused = changeEntries(store, report, () => {
    throw new Refused("不行");
  });
  await expect(refused).rejects.toThrow("不行");
  expect(await stored()).toEqual([]);
});

test("asks again whether the report may still be edited", async () => {
  await store.transaction(async () => {
    await store.db.delete(store.tables.memberships);
  });
  await expect(change(new Map([["x", "y"]]))).rejects.toThrow(Refused);
});
