import { expect, test, vi } from "vitest";
import { postedBy } from "@/app/testing/posted-by";
import { findReport } from "@/db/reports";
import { admitSignIn } from "@/db/sign-in-failures";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning } from "@/db/testing/lead-to";
import { hashPassword } from "@/lib/auth/password-hash";
import { POST } from "./route";

const PASSWORD = "柳堤路28号的门";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await leadToSigning(store, office);
  const passwordHash = await hashPassword(PASSWORD);
  await store.transaction(async () => {
    await store.db.update(store.tables.accounts).set({ passwordHash });
  });
});

async function sign(key: string, password = PASSWORD): Promise<Response> {
  const { id } = office.report;
  const seen = findReport(store, id)?.standing.number;
  const sent = { seen, reason: "", key, password };
  const { accountId } = office.people.head;
  const request = await postedBy(store, accountId, `/api/reports/${id}/signature`, sent);
  return POST(request, { params: Promise.resolve({ id }) });
}

const state = () => findReport(store, office.report.id)?.standing.state;

test("a wrong password signs nothing, and counts as a sign-in that failed", async () => {
  for (let tries = 0; tries < 5; tries += 1) expect((await sign("wrong", "1")).status).toBe(422);
  expect((await sign("right")).status).toBe(429);
  expect(state()).toBe("signing");
});

test("a signature does not count as a sign-in that failed", async () => {
  for (let tries = 0; tries < 4; tries += 1) await sign("wrong", "1");
  expect((await sign("right")).status).toBe(303);
  const head = office.people.head.name;
  expect(await admitSignIn(store, head, "10.0.0.1")).toBe("admitted");
  expect(await admitSignIn(store, head, "10.0.0.1")).toBe("admitted");
});

test("of ten signatures at once one is made, and the others are told that it was", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => sign(`${at}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(9).fill(409)]);
  const lost = answers.filter(({ status }) => status === 409);
  for (const answer of lost) expect(await answer.text()).toContain("局长");
  expect(state()).toBe("signed");
}, 20_000);
