import { expect, test } from "vitest";
import { rolesIn, successors } from "./hand-over";

const account = (id: string, unitId: string, disabledAt: Date | null = null) => ({
  ...{ id, disabledAt, memberships: [{ unitId, role: "preparer" } as const] },
});

test("what is handed over is what is held in the unit, and nothing of another", () => {
  const memberships = [
    { unitId: "a", role: "preparer" },
    { unitId: "b", role: "admin" },
  ] as const;
  expect(rolesIn({ id: "x", memberships }, "a")).toEqual(["preparer"]);
});

test("one's own unit's people come first; oneself and who cannot sign in are not asked for", () => {
  const from = account("from", "a");
  const all = [account("far", "b"), from, account("gone", "a", new Date(0)), account("near", "a")];
  expect(successors(from, all).map(({ id }) => id)).toEqual(["near", "far"]);
});
