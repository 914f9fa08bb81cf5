import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  beginVerifiedSession,
  changePassword,
  credentialsOf,
  findCredentials,
} from "./credentials";
import { beginSession, endSession, endSessionsOf, findSession } from "./sessions";
import { admitSignIn, forgetFailures } from "./sign-in-failures";
import type { Store } from "./store";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";
import { addPreparer, addUnit } from "./testing/sample-report";

const NAME = "王测试";
let opened: ReturnType<typeof openTestStore>;
let store: Store;
let now: Date;
const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

beforeEach(async () => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  store = opened.store;
  await addPreparer(store, NAME, await addUnit(store, "测试局"));
});
afterEach(() => opened.remove());

const setAccount = (values: { disabledAt?: Date; passwordHash?: string }) =>
  store.transaction(async () => {
    await store.db.update(store.tables.accounts).set(values);
  });
const tryTimes = async (count: number, name = NAME, address = "10.0.0.1") => {
  const answers = Array.from({ length: count }, () => admitSignIn(store, name, address));
  return (await Promise.all(answers)).filter((answer) => answer === "admitted").length;
};

describe("a session", () => {
  test("knows whose it is and what they may do", async () => {
    const token = await beginSession(store, NAME);
    expect((await findSession(store, token))?.actor).toEqual({
      ...{ accountId: NAME, name: NAME },
      memberships: [{ unitId: "测试局", role: "preparer" }],
      readsOnly: [],
    });
  });

  test("leaves nothing in the database that opens it", async () => {
    const token = await beginSession(store, NAME);
    expect(JSON.stringify(await store.db.select().from(store.tables.sessions))).not.toContain(
      token,
    );
  });

  test("is kept alive by being used", async () => {
    const token = await beginSession(store, NAME);
    for (const minutes of [29, 29, 29]) {
      pass(minutes);
      expect(await findSession(store, token)).toBeDefined();
    }
    pass(30);
    expect(await findSession(store, token)).toBeUndefined();
  });

  test("is gone once ended", async () => {
    const token = await beginSession(store, NAME);
    await endSession(store, (await findSession(store, token))?.id ?? "");
    expect(await findSession(store, token)).toBeUndefined();
  });

  test("holds no role in a disabled unit", async () => {
    const token = await beginSession(store, NAME);
    await store.transaction(async () => {
      await store.db.update(store.tables.units).set({ disabledAt: now });
    });
    expect((await findSession(store, token))?.actor.memberships).toEqual([]);
  });

  test("is removed from the database when it has ended and somebody signs in", async () => {
    await beginSession(store, NAME);
    pass(31);
    await beginSession(store, NAME);
    expect(await store.db.select().from(store.tables.sessions)).toHaveLength(1);
  });
});

describe("signing in", () => {
  test("is admitted five times at most, even all at once", async () => {
    expect(await tryTimes(8)).toBe(5);
  });

  test("is locked alike for a name that does not exist", async () => {
    expect(await tryTimes(8, "没有这个人")).toBe(5);
  });

  test("is free again 15 minutes later", async () => {
    await tryTimes(8);
    pass(15);
    expect(await tryTimes(1)).toBe(1);
  });

  test("is free again once it held", async () => {
    await tryTimes(4);
    await forgetFailures(store, NAME);
    expect(await tryTimes(8)).toBe(5);
  });

  test("is throttled for an address that tries many names", async () => {
    const tried = Array.from({ length: 40 }, (_, at) => tryTimes(1, `name${at}`));
    expect((await Promise.all(tried)).reduce((sum, one) => sum + one, 0)).toBe(30);
    expect(await tryTimes(1, NAME, "10.0.0.2")).toBe(1);
  });

  test("does not hold where the account was disabled or got another password meanwhile", async () => {
    const verified = await findCredentials(store, NAME);
    if (!verified) throw new Error("no account");
    await setAccount({ passwordHash: "another" });
    expect(await beginVerifiedSession(store, verified)).toBeUndefined();
    await setAccount({ passwordHash: "none", disabledAt: now });
    expect(await beginVerifiedSession(store, verified)).toBeUndefined();
  });
});

describe("changing the password", () => {
  test("ends the other sessions and keeps this one", async () => {
    const [here, there] = [await beginSession(store, NAME), await beginSession(store, NAME)];
    const kept = (await findSession(store, here))?.id ?? "";
    await changePassword(store, await credentialsOf(store, NAME), kept, "new");
    expect(await findSession(store, here)).toBeDefined();
    expect(await findSession(store, there)).toBeUndefined();
  });

  test("does not undo one that was set since the present one was verified", async () => {
    const verified = await credentialsOf(store, NAME);
    await setAccount({ passwordHash: "an administrator's" });
    const changed = changePassword(store, verified, "", "new");
    await expect(changed).rejects.toThrow("刚才已经改过或者重设过");
    expect((await credentialsOf(store, NAME)).passwordHash).toBe("an administrator's");
  });
});

test("all sessions of an account can be ended", async () => {
  const token = await beginSession(store, NAME);
  await endSessionsOf(store, NAME);
  expect(await findSession(store, token)).toBeUndefined();
});
