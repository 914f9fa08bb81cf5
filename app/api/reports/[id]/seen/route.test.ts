import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { findKnownDrafts } from "@/db/known-drafts";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning } from "@/db/testing/lead-to";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await leadToSigning(store, office);
});

async function look(who: keyof LifeOffice["people"], revision: number) {
  const { id } = office.report;
  const { accountId } = office.people[who];
  const request = await postedBy(store, accountId, `/api/reports/${id}/seen`, { revision });
  const { status } = await POST(request, { params: Promise.resolve({ id }) });
  return { status, seen: (await findKnownDrafts(store, accountId, [id]))(id).seen };
}

test("the draft that somebody looks at is noted as theirs, once", async () => {
  expect(await look("head", 1)).toEqual({ status: 200, seen: [1] });
  expect(await look("head", 1)).toEqual({ status: 200, seen: [1] });
});

test("a draft that there is not, or that is not theirs to see, is not", async () => {
  expect(await look("head", 2)).toEqual({ status: 404, seen: [] });
  expect(await look("competent", 1)).toEqual({ status: 404, seen: [] });
  expect(await look("neighbours", 1)).toEqual({ status: 404, seen: [] });
});
