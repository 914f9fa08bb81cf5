import { expect, test } from "vitest";
import { deadlineOffices, type DeadlineOffice } from "@/lib/report/permissions";
import { setDeadlines } from "./deadlines";
import { listDue } from "./due";
import { grantExtension, listExtensions } from "./extensions";
import { listRecord } from "./record-list";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { leadToSigning, move } from "./testing/lead-to";
import { addUnit } from "./testing/sample-report";
import type { Store } from "./store";

let store: Store;
let life: LifeOffice;
let now: Date;

inLifeOffice(
  (there) => {
    ({ store, office: life } = there);
  },
  () => now ?? new Date("2019-01-10T02:00:00Z"),
);

const office = (unitId = "区政府办"): DeadlineOffice => {
  const actor = { ...life.people.admin, memberships: [{ unitId, role: "admin" }] } as const;
  const [found] = deadlineOffices(actor, new Set([unitId]));
  if (!found) throw new Error(`no office ${unitId}`);
  return found;
};

const filing = async (unitId = "住建局", year = 2018) => {
  const due = await listDue(store, [unitId]);
  return due.find((each) => each.year === year)?.tasks.filing;
};

const set = (day: string | null, unitId?: string) =>
  setDeadlines(store, office(unitId), 2018, [{ unitKind: "department", task: "filing", day }]);

const extend = (day: string, unitId = "住建局") =>
  grantExtension(store, office(), {
    ...({ unitId, year: 2018, task: "filing", day, reason: "机构改革" } as const),
  });

test("where nobody set anything the law's day is due", async () => {
  expect(await filing()).toEqual({
    ...{ day: "2019-03-31", source: { kind: "law" }, standing: { kind: "ahead", days: 80 } },
  });
});
