import { beforeEach, expect, test } from "vitest";
import { adminScope, type AdministeredUnit, type ManagedAccount } from "@/lib/auth/administration";
import { findAccount } from "./accounts";
import { handOver } from "./hand-over";
import { listMemberships } from "./memberships";
import { findSteps } from "./review-steps";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { TEST_NOW } from "./testing/open-test-store";
import { standAt } from "./testing/life-office";
import { moveReport } from "./transitions";
import { listUnits } from "./units";

const MONTHS = 100 * 86_400_000;

let store: Store;
let office: LifeOffice;
let now = TEST_NOW;

inLifeOffice(
  (there) => {
    ({ store, office } = there);
  },
  () => now,
);
beforeEach(() => {
  now = TEST_NOW;
});

type Person = keyof LifeOffice["people"];

/** `from` hands over all of the unit's work to `to`. */
async function handed(from: Person, to: Person) {
  const { people, report } = office;
  const account = async (person: Person) =>
    (await findAccount(store, people[person].accountId)) as unknown as ManagedAccount;
  const scope = adminScope(people.admin, await listUnits(store));
  const unit = scope.units.find((each) => each.unit.id === report.unitId)?.unit;
  return handOver(store, await account(from), await account(to), unit as AdministeredUnit);
}

const rolesOf = async (person: Person) =>
  (await listMemberships(store, office.people[person].accountId)).map(({ role }) => role);

test("who stood in for a while and takes over has the role for good", async () => {
  await handed("first", "standIn");
  now = new Date(TEST_NOW.getTime() + MONTHS);
  expect(await rolesOf("standIn")).toEqual(["reviewer"]);
});

test("the days of a stand-in who hands back do not shorten what somebody has for good", async () => {
  await handed("standIn", "first");
  now = new Date(TEST_NOW.getTime() + MONTHS);
  expect(await rolesOf("first")).toEqual(["reviewer"]);
});

test("who takes over from a reviewer takes the place in the unit's review, in one under way too", async () => {
  const { people, report } = office;
  const seen = await standAt(store, report, people.admin, { state: "reviewing", step: 1 });
  await handed("second", "first");
  const steps = await findSteps(store, report.unitId);
  expect(steps[1]?.people).toEqual([people.first.accountId]);
  const approval = { action: "approve", channel: "inSystem", seen, reason: "", key: "k" } as const;
  const next = await moveReport(store, people.first, report.id, approval);
  expect(next.state).toBe("clearing");
});
