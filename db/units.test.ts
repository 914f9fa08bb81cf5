import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { adminScope, administeredUnit } from "@/lib/auth/administration";
import { earlierLayout } from "@/lib/document/earlier-layouts";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import type { Actor } from "@/lib/report/actor";
import type { UnitKind } from "@/lib/report/unit-kind";
import { listMemberships } from "./memberships";
import { setUp } from "./setup";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import { listRecord } from "./record-list";
import {
  createUnit,
  findEarlierLayout,
  findLayout,
  findUnit,
  listUnits,
  setLayout,
  updateUnit,
} from "./units";

const [, one = nationalLayout, another = nationalLayout] = layoutProfiles;
const data = (name: string) => ({ name, address: "", telephone: "", website: "" });
let opened: ReturnType<typeof openTestStore>;
let store: Store;
let admin: Actor;
let office: string;
let below: string;

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  const account = { name: "admin", displayName: "管理员", passwordHash: "none" };
  const first = { ...account, mustChangePassword: false };
  const accountId = (await setUp(store, data("测试区"), first)) ?? "";
  admin = { accountId, name: "admin", memberships: await listMemberships(store, accountId) };
  office = (await listUnits(store))[0]?.id ?? "";
  below = await createUnit(store, await administered(office), data("测试局"));
});
afterEach(() => opened.remove());

async function administered(id: string) {
  const unit = administeredUnit(adminScope(admin, await listUnits(store)), id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}
const choose = async (id: string, profile = one) =>
  setLayout(store, await administered(id), { preset: profile.id });

test("a unit has the national layout where nobody chose another", async () => {
  expect(await findLayout(store, below)).toBe(nationalLayout);
});

test("a unit has the layout that the unit above it chose", async () => {
  await choose(office);
  expect(await findLayout(store, below)).toBe(one);
});

test("a unit's own choice comes before that of the unit above it", async () => {
  await choose(office);
  await choose(below, another);
  expect(await findLayout(store, below)).toBe(another);
  expect(await findLayout(store, office)).toBe(one);
});

test("a choice that is taken back is that of the unit above again", async () => {
  await choose(office);
  await choose(below, another);
  await setLayout(store, await administered(below), null);
  expect(await findLayout(store, below)).toBe(one);
});

test("a layout of a unit's own is kept whole, and the units below have it too", async () => {
  const own = { ...earlierLayout([]), pitch: 29.5, boldLevels: [1, 2] } as const;
  await setLayout(store, await administered(office), { own });
  expect(await findLayout(store, below)).toEqual(own);
});

test("what was frozen without a layout is set by what was chosen then, whatever is chosen now", async () => {
  await store.transaction(async () => {
    const { units } = store.tables;
    await store.db.update(units).set({ layoutProfile: "gbk-29" }).where(eq(units.id, office));
  });
  await choose(office, another);
  expect(await findEarlierLayout(store, below)).toBe(earlierLayout(["gbk-29"]));
});

const change = async (kind?: UnitKind) =>
  updateUnit(store, await administered(below), { ...data("测试局"), kind });

test("a unit is a 政府部门 unless somebody says otherwise", async () => {
  await change();
  expect((await findUnit(store, below))?.kind).toBe("department");
  await change("institution");
  expect((await findUnit(store, below))?.kind).toBe("institution");
});

test("another kind stands in the record, the same one does not", async () => {
  await change("institution");
  await change("institution");
  const [same, another] = await listRecord(store, { kind: "unitChanged" }, 2);
  expect(another?.event).toMatchObject({ unitKind: "institution" });
  expect(same?.event).not.toHaveProperty("unitKind");
});
