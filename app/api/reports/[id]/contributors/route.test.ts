import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { listContributors } from "@/db/contributors";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

async function add(name: string): Promise<Response> {
  const { id } = office.report;
  const { accountId } = office.people.preparer;
  const request = await postedBy(store, accountId, `/api/reports/${id}/contributors`, { name });
  return POST(request, { params: Promise.resolve({ id }) });
}

test("of two clicks on 添加 one adds, and the other is told that it is there", async () => {
  const answers = await Promise.all([add("办公室"), add("办公室")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await listContributors(store, office.report.unitId)).toHaveLength(1);
});
