import { expect, test, vi } from "vitest";
import { takeNote } from "@/app/form-notes";
import { postedBy } from "@/app/testing/posted-by";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

async function create(account: string, key: string): Promise<Response> {
  const { unitId } = office.report;
  const typed = { account, displayName: "新来的人", unitId, role: "preparer", key };
  const { accountId } = office.people.admin;
  const request = await postedBy(store, accountId, "/api/accounts", typed);
  return POST(request, { params: Promise.resolve({}) });
}

/** The one-time password on the page that one is led to. */
function passwordOn(response: Response): string | undefined {
  const page = new URL(response.headers.get("location") ?? "", "http://localhost:3000");
  return takeNote(page.searchParams.get("note") ?? undefined)?.password;
}

test("whoever clicks twice on 新建 sees the one-time password of the account all the same", async () => {
  const [one = "", other] = (
    await Promise.all([create("new", "twice"), create("new", "twice")])
  ).map(passwordOn);
  expect(one).toMatch(/\S{8}/);
  expect(other).toBe(one);
});

test("another form with a name that is taken is told so", async () => {
  await create("new", "one form");
  const response = await create("new", "another");
  expect(await response.text()).toContain("这个用户名已经有人用了。");
});
