import { expect, test } from "vitest";
import { oneTimePassword } from "./one-time-password";
import { passwordProblem } from "./password-policy";

test("a one-time password can be read out, and no two are alike", () => {
  const made = Array.from({ length: 50 }, oneTimePassword);
  for (const password of made)
    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  expect(new Set(made).size).toBe(50);
  expect(passwordProblem(made[0] ?? "", "王测试")).toBeUndefined();
});
