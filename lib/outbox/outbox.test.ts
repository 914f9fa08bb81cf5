import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openOutbox } from "./outbox";
import type { Pending } from "./pending";

const pending = (rest: Partial<Pending>): Pending => ({
  ...{ account: "甲", report: "r1", writer: "w1", code: "t18.1.1", sent: null },
  next: { value: "12", seen: 0, key: "k", follows: [] },
  ...rest,
});

test("what is kept is there for the next page of the same account and report, and for no other", async () => {
  const mine = pending({});
  await openOutbox().put([mine, pending({ account: "乙" }), pending({ report: "r2" })]);
  expect(await openOutbox().list("甲", "r1")).toEqual([mine]);
});

test("two tabs keep the same field side by side", async () => {
  const outbox = openOutbox();
  await outbox.put([pending({ report: "r3" }), pending({ report: "r3", writer: "w2" })]);
  expect(await outbox.list("甲", "r3")).toHaveLength(2);
});

test("what was acknowledged is gone", async () => {
  const outbox = openOutbox();
  const kept = pending({ report: "r4" });
  await outbox.put([kept]);
  await outbox.remove([kept]);
  expect(await outbox.list("甲", "r4")).toEqual([]);
});
