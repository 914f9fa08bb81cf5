import { describe, expect, test } from "vitest";
import type { Membership } from "@/lib/report/actor";
import { adminScope, administeredUnit, managedAccount } from "./administration";

const units = [
  { id: "区", parentId: null },
  { id: "卫健局", parentId: "区" },
  { id: "医院", parentId: "卫健局" },
  { id: "教育局", parentId: "区" },
];
const scopeOf = (unitId: string, role: Membership["role"] = "admin") =>
  adminScope({ accountId: "a", name: "甲", memberships: [{ unitId, role }] }, units);
const account = (...unitIds: string[]) => ({
  id: "b",
  memberships: unitIds.map((unitId) => ({ unitId, role: "preparer" as const })),
});

describe("an administrator", () => {
  test("of the top unit administers everything below, listed as a tree", () => {
    const listed = scopeOf("区").units.map(({ unit, depth }) => `${depth}${unit.id}`);
    expect(listed).toEqual(["0区", "1卫健局", "2医院", "1教育局"]);
  });

  test("of a unit administers what is below it and nothing beside it", () => {
    const scope = scopeOf("卫健局");
    expect(scope.units.map(({ unit }) => unit.id)).toEqual(["卫健局", "医院"]);
    expect(administeredUnit(scope, "教育局")).toBeUndefined();
    expect(administeredUnit(scope, "区")).toBeUndefined();
  });

  test("manages an account all of whose roles are in units of theirs", () => {
    expect(managedAccount(scopeOf("卫健局"), account("医院"))).toBeDefined();
  });

  test("does not manage an account that has a role elsewhere too", () => {
    expect(managedAccount(scopeOf("卫健局"), account("医院", "教育局"))).toBeUndefined();
  });

  test("manages an account without roles only from the top unit", () => {
    expect(managedAccount(scopeOf("区"), account())).toBeDefined();
    expect(managedAccount(scopeOf("卫健局"), account())).toBeUndefined();
  });
});

test("who is no administrator administers nothing", () => {
  expect(scopeOf("区", "head").units).toEqual([]);
});
