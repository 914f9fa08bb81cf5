import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Editable } from "@/lib/report/permissions";
import type { ParsedEntry } from "@/lib/report/save";
import { findEntries, saveEntries } from "./entries";
import type { Store } from "./store";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";

let store: Store;
let remove: () => void;
let report: Editable;

beforeEach(async () => {
  ({ store, remove } = openTestStore());
  report = await addReport(store);
});
afterEach(() => remove());

const entry = (
  value: string | null,
  key: string,
  rest: Partial<ParsedEntry> = {},
): ParsedEntry => ({
  ...{ code: "t18.1.1", value, seen: 0, key, follows: [], parsed: true },
  ...rest,
});

async function save(...sent: ParsedEntry[]) {
  return saveEntries(store, report, sent);
}

const stored = async () =>
  (await findEntries(store, report.id)).map(({ value, version }) => ({ value, version }));
const history = () => store.db.select().from(store.tables.entryHistory);

describe("saving a field", () => {
  test("answers with the new version and the server's time", async () => {
    expect(await save(entry("12", "a"))).toEqual([
      {
        code: "t18.1.1",
        key: "a",
        outcome: "saved",
        version: 1,
        value: "12",
        at: TEST_NOW.toISOString(),
      },
    ]);
  });

  test("keeps every value it ever had", async () => {
    await save(entry("12", "a"));
    await save(entry("13", "b", { seen: 1 }));
    expect((await history()).map(({ value, version }) => [version, value])).toEqual([
      [1, "12"],
      [2, "13"],
    ]);
  });

  test("is refused where somebody saved first, who is named with what stands there now", async () => {
    await save(entry("12", "a"));
    const current = {
      value: "12",
      version: 1,
      at: TEST_NOW.toISOString(),
      by: "王测试",
      mine: true,
    };
    expect(await save(entry("13", "b"))).toEqual([
      { code: "t18.1.1", key: "b", outcome: "conflict", current },
    ]);
    expect(await stored()).toEqual([{ value: "12", version: 1 }]);
  });

  test("sent again is answered as the first time and stored once", async () => {
    const [first] = await save(entry("12", "a"));
    await save(entry("13", "b", { seen: 1 }));
    expect(await save(entry("12", "a"))).toEqual([first]);
    expect(await history()).toHaveLength(2);
  });

  test("does not conflict with the same writer's save whose answer was lost", async () => {
    await save(entry("12", "a"));
    expect(await save(entry("13", "b", { seen: 0, follows: ["a"] }))).toMatchObject([
      { outcome: "saved", version: 2 },
    ]);
  });

  test("conflicts once somebody else has written after the lost answer", async () => {
    await save(entry("12", "a"));
    await save(entry("20", "x", { seen: 1 }));
    expect(await save(entry("13", "b", { follows: ["a"] }))).toMatchObject([
      { outcome: "conflict" },
    ]);
  });

  test("goes on beside a conflict in another field", async () => {
    await save(entry("12", "a"));
    const other = entry("7", "c", { code: "t18.1.1.a" });
    expect(await save(entry("13", "b"), other)).toMatchObject([
      { outcome: "conflict" },
      { outcome: "saved" },
    ]);
  });

  test("tells 未填, 0 and 留空 apart", async () => {
    await save(
      entry("0", "a"),
      entry("", "b", { code: "t18.9.1" }),
      entry(null, "c", { code: "t18.9.2" }),
    );
    expect((await stored()).map(({ value }) => value)).toEqual(["0", "", null]);
  });

  test("is refused once the membership is gone, and stores nothing", async () => {
    await store.transaction(async () => {
      await store.db.delete(store.tables.memberships);
    });
    await expect(save(entry("12", "a"))).rejects.toThrow("您已不是本单位的填报人");
    expect(await stored()).toEqual([]);
  });

  test("is refused once the unit is disabled", async () => {
    await store.transaction(async () => {
      await store.db.update(store.tables.units).set({ disabledAt: TEST_NOW });
    });
    await expect(save(entry("12", "a"))).rejects.toThrow("您已不是本单位的填报人");
  });
});
