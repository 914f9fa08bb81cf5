import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { listUnits } from "@/db/units";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

async function create(name: string): Promise<string> {
  const typed = { parentId: office.report.unitId, name };
  const { accountId } = office.people.admin;
  const request = await postedBy(store, accountId, "/api/units", typed);
  return (await POST(request, { params: Promise.resolve({}) })).text();
}

test("a second press of 新建 adds no second unit of the name, with brackets of another width neither", async () => {
  await create("水务局（执法大队）");
  expect(await create("水务局(执法大队)")).toContain("已经有这个单位，不用再建");
  const names = (await listUnits(store)).map((unit) => unit.name);
  expect(names.filter((name) => name.startsWith("水务局"))).toEqual(["水务局（执法大队）"]);
});
