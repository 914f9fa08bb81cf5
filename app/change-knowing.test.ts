import { expect, test, vi } from "vitest";
import type { NextRequest } from "next/server";
import { findAccount } from "@/db/accounts";
import { listSteps } from "@/db/review-steps";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { addPerson } from "@/db/testing/life-office";
import { POST as handOver } from "./api/accounts/[id]/hand-over/route";
import { POST as changeRole } from "./api/accounts/[id]/roles/route";
import { POST as changeState } from "./api/accounts/[id]/state/route";
import { POST as changeSteps } from "./api/units/[id]/steps/route";
import { postedBy } from "./testing/posted-by";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Route = (request: NextRequest, at: { params: Promise<{ id: string }> }) => Promise<Response>;

/** What the administrator is answered: what would be stuck, or "" where it was done. */
async function ask(route: Route, id: string, sent: object): Promise<string> {
  const { accountId } = office.people.admin;
  const response = await route(await postedBy(store, accountId, "/api", sent), {
    params: Promise.resolve({ id }),
  });
  if (response.status === 303) return "";
  const { fields } = (await response.json()) as { fields?: { knowing?: string } };
  return fields?.knowing ?? `${response.status}`;
}

const unitId = () => office.report.unitId;

test("停用 of the only head names what would be stuck, and is done when asked once more", async () => {
  const disable = { state: "disabled" };
  const said = await ask(changeState, "局长", disable);
  expect(said).toContain("「签发」没有人能办：局长的账号已停用。");
  expect((await findAccount(store, "局长"))?.disabledAt).toBeNull();
  expect(await ask(changeState, "局长", { ...disable, knowing: "yes" })).toBe("");
  expect((await findAccount(store, "局长"))?.disabledAt).not.toBeNull();
});

test("停用 of one of several is done at once", async () => {
  await addPerson(store, "副局长", { unitId: unitId(), role: "head" });
  expect(await ask(changeState, "局长", { state: "disabled" })).toBe("");
});

test("what was stuck before is not asked about again", async () => {
  await ask(changeState, "局长", { state: "disabled", knowing: "yes" });
  expect(await ask(changeState, "科长", { state: "disabled" })).toBe("");
});

test("a hand-over of the head's work to the only preparer names what would be stuck", async () => {
  const given = { unitId: unitId(), to: "填报人" };
  expect(await ask(handOver, "局长", given)).toContain("填报人是填报人，不能办自己填报的");
  expect((await findAccount(store, "局长"))?.memberships).toHaveLength(1);
  expect(await ask(handOver, "局长", { ...given, knowing: "yes" })).toBe("");
});

test("so does taking the only head's role away", async () => {
  const withdrawn = { unitId: unitId(), role: "head", held: "no" };
  expect(await ask(changeRole, "局长", withdrawn)).toContain("本单位没有负责人");
  expect(await ask(changeRole, "局长", { ...withdrawn, knowing: "yes" })).toBe("");
});

test("and a step whose only person holds no role today", async () => {
  const steps = { "name-0": "初审", "person-0-前代科长": "on" };
  expect(await ask(changeSteps, unitId(), steps)).toContain("「初审」没有人能办：前代科长");
  expect((await listSteps(store, unitId())).map(({ name }) => name)).not.toContain("初审");
  expect(await ask(changeSteps, unitId(), { ...steps, knowing: "yes" })).toBe("");
});
