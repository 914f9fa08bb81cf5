import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash";

test("a password is known again by its Argon2id hash, and no other is", async () => {
  const stored = await hashPassword("green-kettle-7");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "green-kettle-7")).toBe(true);
  expect(await verifyPassword(stored, "green-kettle-8")).toBe(false);
});

test("no password is the one of an account that does not exist", async () => {
  expect(await verifyPassword(undefined, "no account has this password")).toBe(false);
});

test("many at once are all answered", async () => {
  const hashes = await Promise.all(["a", "b", "c", "d", "e"].map(hashPassword));
  expect(new Set(hashes).size).toBe(5);
});
