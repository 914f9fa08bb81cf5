import { afterEach, beforeEach, expect, test } from "vitest";
import { findCredentials } from "@/db/credentials";
import { beginSession, findSession } from "@/db/sessions";
import { setUp } from "@/db/setup";
import { admitSignIn } from "@/db/sign-in-failures";
import { openTestStore } from "@/db/testing/open-test-store";
import { verifyPassword } from "@/lib/auth/password-hash";
import { resetAtConsole } from "./reset-at-console";

let opened: ReturnType<typeof openTestStore>;
let admin: string;

beforeEach(async () => {
  opened = openTestStore();
  const unit = { name: "测试区", address: "", telephone: "", website: "" };
  const account = { name: "吴一鸣", displayName: "吴一鸣", passwordHash: "forgotten" };
  admin = (await setUp(opened.store, unit, { ...account, mustChangePassword: false })) ?? "";
});
afterEach(() => opened.remove());

test("the only administrator gets in again, with a password that must be changed", async () => {
  const { store } = opened;
  for (let tries = 0; tries < 6; tries += 1) await admitSignIn(store, "吴一鸣", "10.0.0.1");
  const password = await resetAtConsole(store, " 吴一鸣 ");
  const found = await findCredentials(store, "吴一鸣");
  expect(await verifyPassword(found?.passwordHash, password)).toBe(true);
  expect(await admitSignIn(store, "吴一鸣", "10.0.0.1")).toBe("admitted");
  const session = await findSession(store, await beginSession(store, admin));
  expect(session?.mustChangePassword).toBe(true);
});

test("a name that is nobody's is refused with those there are", async () => {
  await expect(resetAtConsole(opened.store, "吴二鸣")).rejects.toThrow("现有的用户名：吴一鸣");
});
