import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { send } from "@/db/testing/lead-to";
import { dayProblem } from "./day-problem";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

/** What is said of a return in the system, which need not name a day; the form of 保密审查 has room for one. */
async function ofReturn(day: string) {
  await send(store, office);
  return dayProblem(store, office.report.id, { action: "return", channel: "inSystem", day });
}

test("a return that names a day to come is not taken", async () => {
  expect(await ofReturn("2099-01-01")).toContain("还没有到");
});

test("a return that names no day is", async () => {
  expect(await ofReturn("")).toBeUndefined();
});
