import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openOutbox } from "./outbox";
import type { Pending } from "./pending";

const pending = (rest: Partial<Pending>): Pending => ({
  ...{ account: "甲", report: "r1", writer: "w1", code: "t18.1.1", sent: null },
  next: { value: "12", seen: 0, key: "k", follows: [] },
  ...rest,
});

const settled = <T>(request: IDBRequest<T>) =>
  new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));

test("what is kept is there for the next page of the same account and report, and for no other", async () => {
  const mine = pending({});
  await openOutbox().write([mine, pending({ account: "乙" }), pending({ report: "r2" })], []);
  expect(await openOutbox().list("甲", "r1")).toEqual([mine]);
  expect(await openOutbox().list("甲")).toHaveLength(2);
});

test("two tabs keep the same field side by side", async () => {
  const outbox = openOutbox();
  await outbox.write([pending({ report: "r3" }), pending({ report: "r3", writer: "w2" })], []);
  expect(await outbox.list("甲", "r3")).toHaveLength(2);
});

test("what was acknowledged is gone", async () => {
  const outbox = openOutbox();
  const kept = pending({ report: "r4" });
  await outbox.write([kept], []);
  await outbox.write([], [kept]);
  expect(await outbox.list("甲", "r4")).toEqual([]);
});

test("another tab that brings a new version is not held up, nor is what comes after", async () => {
  const outbox = openOutbox();
  let lost = 0;
  outbox.onLoss(() => (lost += 1));
  await outbox.write([pending({ report: "r5" })], []);
  await settled(indexedDB.deleteDatabase("nianbao"));
  expect(lost).toBe(1);
  await outbox.write([pending({ report: "r5" })], []);
  expect(await outbox.list("甲", "r5")).toHaveLength(1);
});

test("an older tab that lets nobody in is an error, not a wait", async () => {
  await settled(indexedDB.deleteDatabase("nianbao"));
  const older = (await settled(indexedDB.open("nianbao", 1))) as IDBDatabase;
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name) => open(name, 2);
  await expect(openOutbox().list("甲", "r6")).rejects.toThrow("older tab");
  indexedDB.open = open;
  older.close();
});

test("what failed once is tried on a connection of its own", async () => {
  const outbox = openOutbox();
  await settled(indexedDB.deleteDatabase("nianbao"));
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    throw new Error("SecurityError");
  };
  await expect(outbox.write([pending({})], [])).rejects.toThrow("SecurityError");
  indexedDB.open = open;
  await outbox.write([pending({ report: "r7" })], []);
  expect(await outbox.list("甲", "r7")).toHaveLength(1);
});
