import { afterEach, expect, test } from "vitest";
import { editableBy } from "@/lib/report/permissions";
import type { Value } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import { listLastYearChanges } from "./last-year-changes";
import { createReport } from "./reports";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { TEST_NOW } from "./testing/open-test-store";

let store: Store;
let office: LifeOffice;
let now = TEST_NOW;

inLifeOffice(
  (there) => {
    ({ store, office } = there);
  },
  () => now,
);

afterEach(() => {
  now = TEST_NOW;
});

const write = (value: Value) =>
  changeEntries(
    store,
    editableBy(office.people.preparer, office.report),
    () => new Map([["t18.1.1", value]]),
  );

/** The report of the year after, begun on 11 January at ten. */
async function begin() {
  now = new Date("2019-01-11T02:00:00Z");
  return createReport(store, office.people.preparer, {
    ...{ unitId: "住建局", unitName: "住建局", year: 2019, editionId: "2018", values: new Map() },
  });
}

const changesFor = async (reportId: string) => {
  const { id } = office.report;
  return listLastYearChanges(store, reportId, { id, stored: await findEntries(store, id) });
};

test("what last year's report said otherwise when this one was begun is named, with who changed it and when", async () => {
  await write("15");
  const { id } = await begin();
  expect(await changesFor(id)).toEqual([]);
  now = new Date("2019-01-12T02:00:00Z");
  await write("16");
  expect(await changesFor(id)).toEqual([
    { code: "t18.1.1", before: "15", after: "16", at: now, by: "填报人" },
  ]);
});

test("what was changed and put back is not", async () => {
  await write("15");
  const { id } = await begin();
  now = new Date("2019-01-12T02:00:00Z");
  await write("16");
  await write("15");
  expect(await changesFor(id)).toEqual([]);
});
