import { expect, test } from "vitest";
import { oneTimePassword } from "./one-time-password";
import { hashOneTimePassword, hashPassword, verifyPassword } from "./password-hash";

test("a password is known again by its Argon2id hash, and no other is", async () => {
  const stored = await hashPassword("green-kettle-7");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "green-kettle-7")).toBe(true);
  expect(await verifyPassword(stored, "green-kettle-8")).toBe(false);
});

test("a one-time password, which nobody can guess, has a quick hash, and is known again by it", async () => {
  const [password, other] = [oneTimePassword(), oneTimePassword()];
  const stored = await hashOneTimePassword(password);
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
  expect(await verifyPassword(stored, password)).toBe(true);
  expect(await verifyPassword(stored, other)).toBe(false);
});

test("what stands in for a missing hash is nobody's password, slow or quick", async () => {
  const quick = await hashOneTimePassword(oneTimePassword());
  expect(await verifyPassword(quick, "no account has this password")).toBe(false);
  expect(await verifyPassword(await hashPassword("green-kettle-7"), "nor this one")).toBe(false);
  expect(await verifyPassword(undefined, "nor this one")).toBe(false);
});

test("no password is the one of an account that does not exist", async () => {
  expect(await verifyPassword(undefined, "no account has this password")).toBe(false);
});

test("many at once are all answered", async () => {
  const hashes = await Promise.all(["a", "b", "c", "d", "e"].map(hashPassword));
  expect(new Set(hashes).size).toBe(5);
});
