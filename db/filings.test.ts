import { expect, test } from "vitest";
import { states, wasFiled } from "@/lib/report/life/state";
import { FILINGS_A_PAGE, listFilings, yearsFiled, type FilingsAsked } from "./filings";
import { createReport } from "./reports";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson, standAt } from "./testing/life-office";
import { addUnit } from "./testing/sample-report";
import type { Store } from "./store";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

const asked: FilingsAsked = {
  ...{ offices: ["区政府办"], page: 0, states: states.filter((state) => wasFiled({ state })) },
};
const listed = async (more: Partial<FilingsAsked> = {}) =>
  (await listFilings(store, { ...asked, ...more })).filings.map(({ unitName }) => unitName);

const file = (state: "signed" | "filed" | "accepted") =>
  standAt(store, office.report, office.people.admin, { state, step: null });

test("what a unit below filed is listed", async () => {
  await file("filed");
  expect(await listed()).toEqual(["住建局"]);
});

test("what is signed and not filed yet is not", async () => {
  await file("signed");
  expect(await listed()).toEqual([]);
});

test.each([
  ["another office", { offices: ["教育局"] }],
  ["the unit itself", { offices: ["住建局"] }],
  ["another year", { year: 2017 }],
  ["another unit", { unitId: "教育局" }],
  ["another state", { states: ["accepted" as const] }],
  ["no office", { offices: [] }],
])("%s is shown nothing of it", async (_, more) => {
  await file("filed");
  expect(await listed(more)).toEqual([]);
});

test("however deep below a unit is, its office is shown what it filed", async () => {
  await addUnit(store, "执法大队", "住建局");
  const preparer = await addPerson(store, "队员", { unitId: "执法大队", role: "preparer" });
  const report = await createReport(store, preparer, {
    ...{ unitId: "执法大队", unitName: "执法大队", year: 2018, editionId: "2018" },
    values: new Map(),
  });
  await standAt(store, report, office.people.admin, { state: "filed", step: null });
  expect(await listed()).toEqual(["执法大队"]);
});

test("of a page behind the last one the last is listed, since what stood there was decided", async () => {
  await file("filed");
  const { filings, page } = await listFilings(store, { ...asked, page: 1 });
  expect([page, filings.map(({ unitName }) => unitName)]).toEqual([0, ["住建局"]]);
});

test("there are so many on a page, and the rest on the next", async () => {
  for (let year = 1901; year < 1901 + FILINGS_A_PAGE; year++) {
    const report = await createReport(store, office.people.preparer, {
      ...{ unitId: "住建局", unitName: "住建局", year, editionId: "2018", values: new Map() },
    });
    await standAt(store, report, office.people.admin, { state: "filed", step: null });
  }
  await file("accepted");
  const { filings, total } = await listFilings(store, { ...asked, page: 1 });
  expect([total, filings.map(({ year }) => year)]).toEqual([FILINGS_A_PAGE + 1, [1901]]);
  expect((await yearsFiled(store, ["区政府办"]))[0]).toBe(2018);
});
