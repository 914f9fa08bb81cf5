import { expect, test } from "vitest";
import { lastYearOf } from "@/app/open-report";
import { findReadable } from "@/app/readable-report";
import { unitReports } from "./unit-reports";
import type { AdministeredUnit } from "@/lib/auth/administration";
import { editableBy } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { createReport } from "@/db/reports";
import { beginSession, findSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { removeSuccessor, setSuccessor } from "@/db/unit-successors";
import { setUnitDisabled } from "@/db/units";
import { addComment } from "@/db/write-comments";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

const unit = (id: string) => ({ id, parentId: "区政府办" }) as AdministeredUnit;

/** Somebody as a session of theirs finds them. */
async function signedIn(who: keyof LifeOffice["people"]) {
  const token = await beginSession(store, office.people[who].accountId);
  const session = await findSession(store, token);
  if (!session) throw new Error("no session");
  return session.actor;
}

const disable = (id: string) => setUnitDisabled(store, unit(id), true);

const succeed = (from: string) =>
  setSuccessor(store, office.people.admin, unit("住建局"), { successor: unit("教育局"), from });

/** The neighbour's report of the year after. */
const next = () =>
  createReport(store, office.people.neighbours, {
    ...{ unitId: "教育局", unitName: "教育局", year: 2019, editionId: "2018", values: new Map() },
  });

test("a disabled unit's people go on reading its reports, and do nothing more", async () => {
  await disable("住建局");
  const actor = await signedIn("preparer");
  expect(findReadable(actor, store, office.report.id)?.id).toBe(office.report.id);
  expect(
    (await unitReports(store, actor)).map(({ unitName, mayBegin }) => [unitName, mayBegin]),
  ).toEqual([["住建局（已停用，只能看）", false]]);
  expect(() => editableBy(actor, office.report)).toThrow(Refused);
  const comment = { code: "", quote: null, nth: 1, text: "批注", revision: 1, key: "k" };
  await expect(addComment(store, actor, office.report.id, comment)).rejects.toThrow(Refused);
});

test("a successor has the other's report as last year's, reads it, and cannot change it", async () => {
  const report = await next();
  expect(await lastYearOf(store, report)).toBeNull();
  await succeed("2019-01-10");
  expect((await lastYearOf(store, report))?.report.id).toBe(office.report.id);
  const actor = await signedIn("neighbours");
  expect(findReadable(actor, store, office.report.id)?.id).toBe(office.report.id);
  expect(() => editableBy(actor, office.report)).toThrow(Refused);
});

test("before its day, and once it is taken back, it has not", async () => {
  const report = await next();
  await succeed("2019-01-11");
  expect(await lastYearOf(store, report)).toBeNull();
  expect(findReadable(await signedIn("neighbours"), store, office.report.id)).toBeUndefined();
  await succeed("2019-01-10");
  await removeSuccessor(store, unit("住建局"), unit("教育局"));
  expect(await lastYearOf(store, report)).toBeNull();
});

test("a report of its own comes before the other's", async () => {
  await succeed("2019-01-10");
  const own = await createReport(store, office.people.neighbours, {
    ...{ unitId: "教育局", unitName: "教育局", year: 2018, editionId: "2018", values: new Map() },
  });
  expect((await lastYearOf(store, await next()))?.report.id).toBe(own.id);
});
