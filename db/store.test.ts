import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "./store";
import { openTestStore } from "./testing/open-test-store";

let store: Store;
let file: string;
let remove: () => void;

beforeEach(() => ({ store, file, remove } = openTestStore()));
afterEach(() => remove());

async function addUnit(id: string): Promise<void> {
  await store.db.insert(store.tables.units).values({
    ...{ id, name: id, address: "", telephone: "", website: "", createdAt: store.now() },
  });
}
const unitIds = async () => (await store.db.select().from(store.tables.units)).map(({ id }) => id);

test("a query outside never sees half a transaction", async () => {
  const seen: string[][] = [];
  await store.transaction(async () => {
    await addUnit("甲");
    seen.push(await unitIds());
  });
  const outside = unitIds();
  expect(seen).toEqual([["甲"]]);
  expect(await outside).toEqual(["甲"]);
});

test("writes outside a transaction are refused", async () => {
  await expect(addUnit("甲")).rejects.toThrow();
});

test("one of several waiting transactions fails alone", async () => {
  const outcomes = await Promise.allSettled([
    store.transaction(async () => addUnit("甲")),
    store.transaction(async () => {
      await addUnit("乙");
      throw new Error("no");
    }),
    store.transaction(async () => addUnit("丙")),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await unitIds()).sort()).toEqual(["丙", "甲"]);
});

test("a nested transaction joins the outer one", async () => {
  const failing = store.transaction(async () => {
    await store.transaction(async () => addUnit("甲"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await unitIds()).toEqual([]);
});

test("a second process is told that the database is in use", () => {
  expect(() => openStore({ file })).toThrow("正由另一个年报进程使用");
});

test("a full disk fails the save, leaves what was there, and is over when there is room again", async () => {
  const limitPages = (pages: number) => store.db.run(sql.raw(`PRAGMA max_page_count = ${pages}`));
  await store.transaction(async () => {
    await addUnit("甲");
    limitPages(1); // SQLite takes the present size for a limit below it
  });
  const large = (id: string) => store.transaction(async () => addUnit(id.padEnd(50_000, "满")));
  await expect(large("乙")).rejects.toMatchObject({ code: "SQLITE_FULL" });
  expect(await unitIds()).toEqual(["甲"]);
  await store.transaction(async () => Promise.resolve(void limitPages(100_000)));
  await large("丙");
  expect(await unitIds()).toHaveLength(2);
});
