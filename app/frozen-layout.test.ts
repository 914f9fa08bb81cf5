import { beforeEach, expect, test } from "vitest";
import { findEntries } from "@/db/entries";
import { findReport } from "@/db/reports";
import { addRevision } from "@/db/revisions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import { earlierLayout } from "@/lib/document/earlier-layouts";
import { writeChoice, type LayoutChoice } from "@/lib/document/layout-choice";
import { layoutProfile } from "@/lib/document/layout-profiles";
import { formats, type ExportSubject } from "@/lib/export/formats";
import { freeze } from "@/lib/report/life/snapshot";
import { entriesOf } from "@/lib/report/value";
import { exportSubject } from "./export-subject";
import { openReport } from "./open-report";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

/** Every unit chooses a layout; `earlier` is what it had chosen while snapshots named none. */
const choose = async (choice: LayoutChoice, earlier?: string) =>
  store.transaction(async () => {
    const layout = writeChoice(choice);
    const row = earlier === undefined ? { layout } : { layout, layoutProfile: earlier };
    await store.db.update(store.tables.units).set(row);
  });

async function exported(): Promise<ExportSubject> {
  const open = await openReport(office.people.preparer, store, office.report.id);
  return { ...(await exportSubject(store, open)), fonts: { office: "none", system: [] } };
}

/** The report as files whose pages the layout sets. */
const filesOf = async (subject: ExportSubject) =>
  Promise.all((["docx", "pdf", "html"] as const).map(async (id) => formats[id].render(subject)));

async function sendAsBefore(): Promise<void> {
  const report = findReport(store, office.report.id) ?? office.report;
  const entries = entriesOf(await findEntries(store, report.id));
  await store.transaction(() =>
    addRevision(store, office.people.preparer, report.id, 1, freeze(report, entries)),
  );
  await standAt(store, report, office.people.preparer, { state: "reviewing", step: 0 });
}

beforeEach(() => choose({ preset: "gbk-29" }, "gbk-29"));

test("a report that is being filled in is set as the unit has it now", async () => {
  expect((await exported()).layout).toBe(layoutProfile("gbk-29"));
});

test("a draft frozen before layouts were mended gives the bytes that its old measures give", async () => {
  await sendAsBefore();
  const subject = await exported();
  expect(subject.layout).toBe(earlierLayout(["gbk-29"]));
  const wanted = await filesOf({ ...subject, layout: earlierLayout(["gbk-29"]) });
  await choose({ preset: "bold-28" });
  expect(await filesOf(await exported())).toEqual(wanted);
});

test("a draft that was sent keeps its bytes, whatever its unit chooses afterwards", async () => {
  await send(store, office);
  const before = await filesOf(await exported());
  await choose({ own: { ...earlierLayout([]), pitch: 30, pageNumber: "bare" } });
  expect(await filesOf(await exported())).toEqual(before);
});
