import { afterEach, beforeEach, expect, test } from "vitest";
import { adminScope, administeredUnit, managedAccount } from "@/lib/auth/administration";
import type { Actor } from "@/lib/report/actor";
import { createAccount, findAccount, setAccountDisabled, setEmail } from "./accounts";
import { findCredentials, resetPassword } from "./credentials";
import { handOver } from "./hand-over";
import { grantRole, listMemberships, namesOfPreparers, withdrawRole } from "./memberships";
import { listRecord } from "./record-list";
import { beginSession, findSession } from "./sessions";
import { setUp } from "./setup";
import { admitSignIn } from "./sign-in-failures";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import {
  createUnit,
  findUnit,
  listFormerNames,
  listUnits,
  setUnitDisabled,
  updateUnit,
} from "./units";

const data = { name: "测试区", address: "", telephone: "", website: "" };
const newAccount = (name: string) => ({
  ...{ name, displayName: name, passwordHash: `hash of ${name}`, mustChangePassword: false },
});
let opened: ReturnType<typeof openTestStore>;
let store: Store;
let admin: Actor;

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  const accountId = (await setUp(store, data, newAccount("admin"))) ?? "";
  admin = { accountId, name: "admin", memberships: await listMemberships(store, accountId) };
});
afterEach(() => opened.remove());

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("missing");
  return value;
}
const scope = async () => adminScope(admin, await listUnits(store));
const topUnit = async () => present((await scope()).units[0]).unit;
async function managed(id: string) {
  return present(managedAccount(await scope(), present(await findAccount(store, id))));
}
const roles = async (id: string) => (await listMemberships(store, id)).map(({ role }) => role);
async function addAccount(name: string) {
  const unitId = (await topUnit()).id;
  return present(await createAccount(store, newAccount(name), { unitId, role: "preparer" }));
}

test("setting up makes the first unit and its administrator, and that once only", async () => {
  expect(admin.memberships).toEqual([{ unitId: (await topUnit()).id, role: "admin" }]);
  expect(await setUp(store, data, newAccount("second"))).toBeUndefined();
});

test("where notices go by mail is recorded as changed, without the address", async () => {
  await setEmail(store, admin.accountId, "admin@office.example");
  expect(await findAccount(store, admin.accountId)).toMatchObject({
    email: "admin@office.example",
  });
  const [newest] = await listRecord(store, {}, 1);
  expect(newest?.event).toEqual({ kind: "emailChanged", account: admin.accountId });
});

test("a name is taken once", async () => {
  const role = { unitId: (await topUnit()).id, role: "head" } as const;
  expect(await createAccount(store, newAccount("admin"), role)).toBeUndefined();
  expect(await listMemberships(store, admin.accountId)).toEqual(admin.memberships);
});

test("disabling an account ends its sessions and its sign-in at once; enabling allows a new one", async () => {
  const id = await addAccount("王测试");
  const token = await beginSession(store, id);
  await setAccountDisabled(store, await managed(id), true);
  expect(await findSession(store, token)).toBeUndefined();
  expect(await findCredentials(store, "王测试")).toBeUndefined();
  await setAccountDisabled(store, await managed(id), false);
  expect(await findCredentials(store, "王测试")).toBeDefined();
  expect(await findSession(store, token)).toBeUndefined();
});

test("who fills in a unit's reports is named, but for disabled accounts and other roles", async () => {
  const { id: unitId } = await topUnit();
  const [first, gone] = [await addAccount("王测试"), await addAccount("李测试")];
  await setAccountDisabled(store, await managed(gone), true);
  expect(await roles(first)).toEqual(["preparer"]);
  expect(await namesOfPreparers(store, unitId)).toEqual(["王测试"]);
});

test("resetting a password ends sessions and the lock, and the new one must be changed", async () => {
  const id = await addAccount("王测试");
  const old = await beginSession(store, id);
  for (let tries = 0; tries < 6; tries += 1) await admitSignIn(store, "王测试", "10.0.0.1");
  await resetPassword(store, await managed(id), "new hash");
  expect(await findSession(store, old)).toBeUndefined();
  expect(await admitSignIn(store, "王测试", "10.0.0.1")).toBe("admitted");
  const session = await findSession(store, await beginSession(store, id));
  expect(session?.mustChangePassword).toBe(true);
});

test("a role is granted once and withdrawn", async () => {
  const account = await managed(await addAccount("王测试"));
  const unit = await topUnit();
  await grantRole(store, account, unit, "reviewer");
  await grantRole(store, account, unit, "reviewer");
  expect(await roles(account.id)).toEqual(["preparer", "reviewer"]);
  await withdrawRole(store, account, unit, "preparer");
  expect(await roles(account.id)).toEqual(["reviewer"]);
});

test("work is handed over whole: the roles in the unit move, those in others stay, sessions end", async () => {
  const [from, to] = [await addAccount("王测试"), await addAccount("李测试")];
  const elsewhere = await createUnit(store, await topUnit(), { ...data, name: "卫健局" });
  const unit = present(administeredUnit(await scope(), elsewhere));
  await grantRole(store, await managed(from), await topUnit(), "reviewer");
  await grantRole(store, await managed(from), unit, "head");
  const [theirs, own] = [await beginSession(store, from), await beginSession(store, to)];
  const hand = async () => handOver(store, await managed(from), await managed(to), await topUnit());
  expect(await hand()).toEqual(["preparer", "reviewer"]);
  expect(await roles(from)).toEqual(["head"]);
  expect(await roles(to)).toEqual(["preparer", "reviewer"]);
  expect(await findSession(store, theirs)).toBeUndefined();
  expect(await findSession(store, own)).toBeDefined();
  expect(await hand()).toEqual([]);
});

test("a unit is added below another, changed, disabled and enabled", async () => {
  const id = await createUnit(store, await topUnit(), { ...data, name: "卫健局" });
  const unit = present(administeredUnit(await scope(), id));
  await updateUnit(store, unit, { ...data, name: "卫生健康局", address: "文汇路1号" });
  await setUnitDisabled(store, unit, true);
  expect(await findUnit(store, id)).toMatchObject({
    ...{ parentId: (await topUnit()).id, name: "卫生健康局", address: "文汇路1号" },
    disabledAt: store.now(),
  });
  await setUnitDisabled(store, unit, false);
  expect((await findUnit(store, id))?.disabledAt).toBeNull();
});

test("a renamed unit keeps its former names with their days; a name that was mistyped is none", async () => {
  const id = await createUnit(store, await topUnit(), { ...data, name: "卫生局" });
  const unit = async () => present(administeredUnit(await scope(), id));
  await updateUnit(store, await unit(), { ...data, name: "卫生和计划生育局" }, "2014-05-01");
  await updateUnit(store, await unit(), { ...data, name: "卫生健康局" }, "2019-01-01");
  await updateUnit(store, await unit(), { ...data, name: "卫生与健康局" });
  expect(await listFormerNames(store, id)).toEqual([
    { name: "卫生和计划生育局", until: "2019-01-01" },
    { name: "卫生局", until: "2014-05-01" },
  ]);
});

test("a role for a period holds from its first day to its last", async () => {
  const id = await addAccount("代办人");
  const unit = await topUnit();
  const grant = async (from: string | null, until: string | null) =>
    grantRole(store, await managed(id), unit, "reviewer", { from, until });
  const held = async (...days: [string | null, string | null]) => {
    await grant(...days);
    return (await roles(id)).includes("reviewer");
  };
  expect(await held("2019-01-10", "2019-01-10")).toBe(true);
  expect(await held("2019-01-11", null)).toBe(false);
  expect(await held(null, "2019-01-09")).toBe(false);
  expect(await held(null, null)).toBe(true);
});

test("a session has the roles that hold now, and none of a role's other days", async () => {
  const id = await addAccount("代办人");
  const token = await beginSession(store, id);
  const unit = await topUnit();
  const actorWith = async (from: string | null, until: string | null) => {
    await grantRole(store, await managed(id), unit, "reviewer", { from, until });
    return present(await findSession(store, token)).actor;
  };
  for (const [from, until] of [
    ["2019-01-10", "2019-01-10"],
    ["2019-01-11", null],
    [null, "2019-01-09"],
  ] as const) {
    const { memberships } = await actorWith(from, until);
    expect(memberships).toEqual(await listMemberships(store, id));
  }
});

test("a session of an account without a role that holds is there all the same, with none", async () => {
  const id = await addAccount("代办人");
  const token = await beginSession(store, id);
  await setUnitDisabled(store, await topUnit(), true);
  expect(present(await findSession(store, token)).actor.memberships).toEqual([]);
});
