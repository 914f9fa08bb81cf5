import { expect, test } from "vitest";
import { routePattern } from "./route-pattern";

test("an address in the log names nobody's report or account", () => {
  expect(routePattern("/api/reports/0f2c6c1e-6f0b-4d0e/pages/3")).toBe(
    "/api/reports/[id]/pages/[id]",
  );
  expect(routePattern("/api/accounts/%E7%8E%8B")).toBe("/api/accounts/[id]");
});

test("the words of a route stay", () => {
  expect(routePattern("/api/sign-out")).toBe("/api/sign-out");
});
