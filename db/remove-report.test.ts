import { expect, test } from "vitest";
import { removableBy } from "@/lib/report/permissions";
import { NotNow, Refused } from "@/lib/report/refused";
import { changeEntries } from "./change-entries";
import { countSaves } from "./field-history";
import { listRecord } from "./record-list";
import { removeReport } from "./remove-report";
import { createReport, findReport } from "./reports";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { send } from "./testing/lead-to";
import { takeInventory } from "./testing/take-inventory";
import { verifyRecord } from "./verify/verify";

let store: Store;
let office: LifeOffice;
let file: string;

inLifeOffice((there) => {
  ({ store, office, file } = there);
  takeInventory(store);
});

const removable = () => removableBy(office.people.preparer, office.report);
const remove = async () =>
  removeReport(store, removable(), await countSaves(store, office.report.id));

test("a report that was begun by mistake is removed, recorded by its name, and can be begun again", async () => {
  await changeEntries(store, removable(), () => new Map([["t18.1.1.a", "5"]]));
  await remove();
  expect(findReport(store, office.report.id)).toBeUndefined();
  const [last] = await listRecord(store, {}, 1);
  expect(last?.event).toMatchObject({ kind: "reportRemoved", unit: "住建局", year: 2018 });
  expect((await verifyRecord(file)).faults).toEqual([]);
  const { unitId, unitName, year, editionId } = office.report;
  const again = { unitId, unitName, year, editionId, values: new Map<string, string>() };
  const { id } = await createReport(store, office.people.preparer, again);
  expect(id).not.toBe(office.report.id);
});

test("what was sent for review is not removed, even from a page that was open before", async () => {
  const [report, seen] = [removable(), await countSaves(store, office.report.id)];
  await send(store, office);
  await expect(removeReport(store, report, seen)).rejects.toBeInstanceOf(NotNow);
  expect(findReport(store, office.report.id)).toBeDefined();
});

test("what somebody wrote in since the page was made is not removed", async () => {
  const [report, seen] = [removable(), await countSaves(store, office.report.id)];
  await changeEntries(store, report, () => new Map([["t18.1.1.a", "5"]]));
  await expect(removeReport(store, report, seen)).rejects.toThrow("又填写过");
});

test("nobody but its preparer removes a report", () => {
  expect(() => removableBy(office.people.head, office.report)).toThrow(Refused);
});
