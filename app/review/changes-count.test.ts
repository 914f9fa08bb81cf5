import { expect, test } from "vitest";
import { changeEntries } from "@/db/change-entries";
import { noteSeen } from "@/db/known-drafts";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { listWaiting } from "@/db/waiting";
import { editableBy } from "@/lib/report/permissions";
import { withChanges } from "./changes-count";

let store: Store;
let office: LifeOffice;

/** The second draft changes one cell and is withdrawn; the third, which waits, changes another. */
inLifeOffice(async (there) => {
  ({ store, office } = there);
  await send(store, office);
  await move(store, office, office.people.first, "return");
  await write("t18.1.1", "15");
  await send(store, office);
  await move(store, office, office.people.preparer, "withdraw");
  await write("t18.1.1.a", "16");
  await send(store, office);
});

async function write(code: string, value: string): Promise<void> {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  const editable = editableBy(office.people.preparer, report);
  await changeEntries(store, editable, () => new Map([[code, value]]));
}

async function listedFor(who: keyof LifeOffice["people"]) {
  const actor = office.people[who];
  const { reports } = await listWaiting(store, actor);
  expect(reports).toHaveLength(1);
  return (await withChanges(store, actor, reports))[0];
}

const countFor = async (who: keyof LifeOffice["people"]) => (await listedFor(who))?.changes;

const open = (who: keyof LifeOffice["people"], revision: number) =>
  noteSeen(store, office.people[who].accountId, { reportId: office.report.id, revision });

test("a draft sent in between and withdrawn hides nothing from who returned the one before", async () => {
  expect(await countFor("first")).toBe(2);
  await open("first", 2);
  expect(await countFor("first")).toBe(2);
});

test("a later step is told what changed since the draft that it opened, not since one that it never saw", async () => {
  await move(store, office, office.people.first, "approve");
  expect(await countFor("second")).toBeUndefined();
  await open("second", 3);
  await move(store, office, office.people.second, "return");
  await write("t18.1.1", "17");
  await send(store, office);
  await move(store, office, office.people.first, "return");
  await write("t18.1.1.a", "18");
  await send(store, office);
  expect(await countFor("first")).toBe(1);
  await move(store, office, office.people.first, "approve");
  expect(await countFor("second")).toBe(2);
});

test("what they read and was withdrawn is counted besides, as they may believe what stood in it", async () => {
  expect(await listedFor("first")).toMatchObject({ changes: 2, read: undefined, isFirst: false });
  await open("first", 2);
  expect(await listedFor("first")).toMatchObject({ changes: 2, read: { draft: 2, changes: 1 } });
  await move(store, office, office.people.first, "approve");
  await open("second", 2);
  const listed = await listedFor("second");
  expect(listed).toMatchObject({ changes: undefined, read: { draft: 2, changes: 1 } });
});
