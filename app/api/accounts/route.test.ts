import { expect, test, vi } from "vitest";
import { takeNote } from "@/app/form-notes";
import { postedBy } from "@/app/testing/posted-by";
import { setAccountDisabled } from "@/db/accounts";
import { listRecord } from "@/db/record-list";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import type { ManagedAccount } from "@/lib/auth/administration";
import type { RecordEvent } from "@/lib/record/event";
import { POST as rename } from "./[id]/route";
import { POST } from "./route";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice((there) => {
  ({ store, office } = there);
});

async function create(account: string, key: string, more: object = {}): Promise<Response> {
  const { unitId } = office.report;
  const typed = { account, displayName: "新来的人", unitId, role: "preparer", key, ...more };
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

const renamed = async (typed: object) => {
  const { accountId } = office.people.admin;
  const request = await postedBy(store, accountId, "/api/accounts/科长", typed);
  return rename(request, { params: Promise.resolve({ id: "科长" }) });
};

/** What the newest row of the record says of an account's name. */
async function lastNamed(): Promise<RecordEvent | undefined> {
  const rows = await listRecord(store, {}, 9);
  return rows.map(({ event }) => event).find((event) => "name" in event);
}

test("a name that another has, in any spacing, is given only to who is said to be another person", async () => {
  const namesake = { displayName: "局　长" };
  expect(await (await create("other", "one", namesake)).text()).toContain("是另一位同名的人");
  expect(await (await renamed(namesake)).text()).toContain("是另一位同名的人");
  expect((await create("other", "two", { ...namesake, sameName: "on" })).status).toBe(303);
  expect(await lastNamed()).toMatchObject({ kind: "accountCreated", sameName: true });
  expect((await renamed({ ...namesake, sameName: "on" })).status).toBe(303);
  expect(await lastNamed()).toMatchObject({ kind: "accountRenamed", sameName: true });
});

test("one's own name, and that of a disabled account, are given without being asked", async () => {
  await setAccountDisabled(store, { id: "局长" } as ManagedAccount, true);
  const [own, free] = [
    await renamed({ displayName: "科 长" }),
    await renamed({ displayName: "局长" }),
  ];
  expect([own.status, free.status]).toEqual([303, 303]);
  expect(await lastNamed()).not.toHaveProperty("sameName");
});
