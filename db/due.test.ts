import { expect, test } from "vitest";
import { deadlineOffices, type DeadlineOffice } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { administeredUnit, adminScope } from "@/lib/auth/administration";
import { edition2018 } from "@/lib/editions/2018";
import type { UnitKind } from "@/lib/report/unit-kind";
import { setDeadlines } from "./deadlines";
import { listDue } from "./due";
import { grantExtension, listExtensions, revokeExtension } from "./extensions";
import { listRecord } from "./record-list";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { standAt } from "./testing/life-office";
import { addUnit } from "./testing/sample-report";
import { listUnits, updateUnit } from "./units";
import type { Store } from "./store";

const TODAY = new Date("2019-01-10T02:00:00Z");
let now = TODAY;
let store: Store;
let life: LifeOffice;

inLifeOffice(
  (there) => {
    ({ store, office: life } = there);
    now = TODAY;
  },
  () => now,
);

function office(unitId: string): DeadlineOffice {
  const actor = { ...life.people.admin, memberships: [{ unitId, role: "admin" }] } as const;
  const [found] = deadlineOffices(actor, new Set([unitId]));
  if (!found) throw new Error(`no office ${unitId}`);
  return found;
}

const owed = async (unitId = "住建局", year = 2018) =>
  (await listDue(store, [unitId])).find((each) => each.year === year);

const filing = async (unitId?: string) => (await owed(unitId))?.tasks.filing;

interface Setting {
  readonly by?: string;
  readonly kind?: UnitKind;
  readonly reason?: string;
}

const of2018 = { year: 2018, edition: edition2018 };

const set = (
  day: string | null,
  { by = "区政府办", kind = "department", reason = "统一安排" }: Setting = {},
) =>
  setDeadlines(store, office(by), of2018, {
    days: [{ unitKind: kind, task: "filing", day }],
    reason,
  });

const extend = (day: string, unitId = "住建局", by = "区政府办") =>
  grantExtension(store, office(by), {
    ...({ unitId, year: 2018, task: "filing", day, reason: "机构改革" } as const),
  });

const act = (action: "file" | "publish", state: "filed" | "published") =>
  standAt(store, life.report, life.people.preparer, { action, state, step: null });

const recorded = async () =>
  (await listRecord(store, {}, 100)).flatMap(({ event }) =>
    event.kind === "deadlineSet" || event.kind === "extended" ? [event] : [],
  );

test("where nobody set anything the law's day is due", async () => {
  expect(await filing()).toEqual({
    ...{ day: "2019-03-31", source: { kind: "law" }, standing: { kind: "ahead", days: 80 } },
  });
});

test("what the office set for a kind is due at the units of that kind below it, and at itself", async () => {
  await set("2019-02-28");
  const source = { kind: "office", office: "区政府办" };
  expect(await filing()).toMatchObject({ day: "2019-02-28", source });
  expect(await filing("区政府办")).toMatchObject({ day: "2019-02-28", source });
});

test("a nearer office's day comes before that of one above", async () => {
  await addUnit(store, "执法大队", "住建局");
  await set("2019-02-28");
  await set("2019-02-15", { by: "住建局" });
  expect(await filing("执法大队")).toMatchObject({ day: "2019-02-15" });
  expect(await filing("教育局")).toMatchObject({ day: "2019-02-28" });
});

test("a day set for one kind does not touch a unit of another", async () => {
  const units = await listUnits(store);
  const admin = {
    ...life.people.admin,
    memberships: [{ unitId: "区政府办", role: "admin" }],
  } as const;
  const unit = administeredUnit(adminScope(admin, units), "教育局");
  if (unit) await updateUnit(store, unit, { ...unit, kind: "institution" });
  await set("2019-02-28");
  expect(await filing("教育局")).toMatchObject({ day: "2019-03-31" });
});

test("a day that is taken back is the law's again", async () => {
  await set("2019-02-28");
  await set(null);
  expect(await filing()).toMatchObject({ day: "2019-03-31" });
});

test("only what changes is recorded, as it is written", async () => {
  await set("2019-02-28");
  await set("2019-02-28");
  await set(null, { kind: "township" });
  const event = { kind: "deadlineSet", unit: "区政府办", year: 2018, unitKind: "department" };
  expect(await recorded()).toEqual([
    { ...event, task: "filing", reason: "统一安排", day: "2019-02-28" },
  ]);
});

test("the newest extension of a unit is due there, and nowhere else", async () => {
  await extend("2019-04-10");
  await extend("2019-04-20");
  const source = { kind: "extension", reason: "机构改革" };
  expect(await filing()).toMatchObject({ day: "2019-04-20", source });
  expect(await filing("教育局")).toMatchObject({ day: "2019-03-31" });
});

test("every extension stays, with who granted it, and is recorded", async () => {
  await extend("2019-04-10");
  now = new Date("2019-01-11T02:00:00Z");
  await extend("2019-04-20");
  const listed = await listExtensions(store, ["住建局"], 2018);
  expect(listed.map(({ unitName, day, by }) => [unitName, day, by])).toEqual([
    ["住建局", "2019-04-20", "管理员"],
    ["住建局", "2019-04-10", "管理员"],
  ]);
  expect((await recorded()).map(({ day }) => day)).toEqual(["2019-04-20", "2019-04-10"]);
});

test("an extension that is none is answered with why, and nothing is written", async () => {
  await extend("2019-04-10");
  expect(await extend("2019-04-10")).toContain("现在的期限是2019年4月10日");
  expect(await listExtensions(store, ["住建局"], 2018)).toHaveLength(1);
});

test("an office grants its own and those below it, no neighbour", async () => {
  await expect(extend("2019-04-10", "教育局", "住建局")).rejects.toThrow(Refused);
  expect(await listExtensions(store, ["教育局"], 2018)).toEqual([]);
});

test("a report that was filed and published has nothing left to do", async () => {
  await act("file", "filed");
  expect(await owed()).toMatchObject({ next: "publication" });
  await act("publish", "published");
  const standing = { kind: "inTime", on: "2019-01-10" };
  expect(await owed()).toMatchObject({ next: null, tasks: { publication: { standing } } });
});

test("what is late says by how many days, done or not", async () => {
  now = new Date("2019-04-02T02:00:00Z");
  expect((await filing())?.standing).toEqual({ kind: "late", days: 2 });
  await act("file", "filed");
  now = new Date("2019-05-02T02:00:00Z");
  expect((await filing())?.standing).toEqual({ kind: "doneLate", on: "2019-04-02", days: 2 });
});

test("last year's report is owed before it is begun, and no earlier one", async () => {
  expect(await listDue(store, ["教育局"])).toMatchObject([
    { unitId: "教育局", year: 2018, reportId: null, next: "filing" },
  ]);
});

test("a unit's begun report is listed once", async () => {
  expect((await listDue(store, ["住建局"])).map(({ reportId }) => reportId)).toEqual([
    life.report.id,
  ]);
});

test("a day later than the law's, or in place of one that was set, asks why; an earlier one does not", async () => {
  const silent = { reason: "" };
  expect(await set("2019-04-10", silent)).toContain("晚于法定的");
  expect((await filing())?.source.kind).toBe("law");
  expect(await set("2019-03-10", silent)).toBeUndefined();
  expect(await set(null, silent)).toContain("原来定的是2019年3月10日");
  expect(await set(null, { reason: "年份填错了" })).toBeUndefined();
  expect((await recorded())[0]).toMatchObject({ day: null, reason: "年份填错了" });
});

test("an extension is revoked with a reason, once, and what was due before is due again", async () => {
  await extend("2019-04-15");
  await extend("2019-05-15");
  const key = { unitId: "住建局", year: 2018, task: "filing", number: 2 } as const;
  const revoke = (by = "区政府办") =>
    revokeExtension(store, office(by), { ...key, reason: "月份填错了" });
  await expect(revoke("教育局")).rejects.toThrow(Refused);
  await revoke();
  await revoke();
  expect((await filing())?.day).toBe("2019-04-15");
  const listed = await listExtensions(store, ["住建局"], 2018);
  expect(listed.find(({ number }) => number === 2)?.revoked).toMatchObject({
    ...{ reason: "月份填错了", by: "管理员" },
  });
  expect(listed.find(({ number }) => number === 1)?.revoked).toBeNull();
});
