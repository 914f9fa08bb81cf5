import { expect, test } from "vitest";
import { roles, type Role } from "./actor";
import { deadlineOffices } from "./permissions";

const offices = (role: Role, above: readonly string[]) =>
  deadlineOffices(
    { accountId: "a", name: "甲", memberships: [{ unitId: "区政府办", role }] },
    new Set(above),
  ).map(({ id }) => id);

test("the competent office and the administrator of an office set its deadlines, nobody else", () => {
  const may = roles.filter((role) => offices(role, ["区政府办"]).length > 0);
  expect(may).toEqual(["admin", "competent"]);
});

test("nobody sets those of a unit without others below it: they would be its own", () => {
  expect(roles.flatMap((role) => offices(role, ["市政府办"]))).toEqual([]);
});

test("who is both is asked once", () => {
  const memberships = (["admin", "competent"] as const).map((role) => ({ unitId: "区", role }));
  const actor = { accountId: "a", name: "甲", memberships };
  expect(deadlineOffices(actor, new Set(["区"]))).toHaveLength(1);
});
