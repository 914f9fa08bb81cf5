import { beforeEach, expect, test, vi } from "vitest";
import type { NextRequest } from "next/server";
import { findAccount, setAccountDisabled } from "@/db/accounts";
import { listStandIns } from "@/db/life/stand-ins";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { addPerson } from "@/db/testing/life-office";
import { POST as handOver } from "./api/accounts/[id]/hand-over/route";
import { POST as changeRole } from "./api/accounts/[id]/roles/route";
import { POST as standIn } from "./api/accounts/[id]/stand-ins/route";
import type { ManagedAccount } from "@/lib/auth/administration";
import { postedBy } from "./testing/posted-by";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Route = (request: NextRequest, at: { params: Promise<{ id: string }> }) => Promise<Response>;

async function ask(route: Route, id: string, sent: object): Promise<string> {
  const { accountId } = office.people.admin;
  const request = await postedBy(store, accountId, "/api", { knowing: "yes", ...sent });
  const response = await route(request, { params: Promise.resolve({ id }) });
  return response.status === 303 ? "done" : await response.text();
}

const there = () => ({ unitId: office.report.unitId });
const roleFor = (id: string, role: string) =>
  ask(changeRole, id, { ...there(), role, held: "yes" });
const fromHead = () => ask(handOver, "局长", { ...there(), to: "管理员" });
const forHead = () =>
  ask(standIn, "管理员", {
    ...{ standsInFor: `${there().unitId}|局长`, standsIn: "yes" },
    ...{ standsInFrom: "2019-01-10", standsInUntil: "2019-01-12" },
  });
const ways = [
  ["审核人", () => roleFor("管理员", "reviewer")],
  ["负责人", () => roleFor("管理员", "head")],
  ["主管部门", () => roleFor("管理员", "competent")],
  ["a hand-over of the head's work", fromHead],
  ["代办 for the head", forHead],
] as const;

beforeEach(async () => {
  await addPerson(store, "另一位管理员", { ...there(), role: "admin" });
});

test.each(ways)("an administrator does not give themselves %s", async (_, give) => {
  expect(await give()).toContain("请由另一位管理员来设");
  expect((await findAccount(store, "管理员"))?.memberships).toHaveLength(1);
  expect(await listStandIns(store, "管理员")).toEqual([]);
});

test.each(ways)("the only one of the whole system does give themselves %s", async (_, give) => {
  await setAccountDisabled(store, { id: "另一位管理员" } as ManagedAccount, true);
  expect(await give()).toBe("done");
});

test("another's roles, and filling in, are theirs to give", async () => {
  expect([await roleFor("填报人", "reviewer"), await roleFor("管理员", "preparer")]).toEqual([
    ...["done", "done"],
  ]);
});
