import { afterEach, beforeEach, expect, test } from "vitest";
import { freeze } from "@/lib/report/life/snapshot";
import { changeEntries } from "./change-entries";
import { listEdits } from "./draft-edits";
import { addRevision } from "./revisions";
import { addReport } from "./testing/sample-report";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";

let opened: ReturnType<typeof openTestStore>;
let report: Awaited<ReturnType<typeof addReport>>;
let now: Date;

const after = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);

beforeEach(async () => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  report = await addReport(opened.store);
});
afterEach(() => opened.remove());

async function write(minutes: number, code: string, value: string): Promise<void> {
  now = after(minutes);
  await changeEntries(opened.store, report, () => new Map([[code, value]]));
}

async function send(minutes: number, draft: number): Promise<void> {
  now = after(minutes);
  const frozen = freeze(report, new Map());
  await opened.store.transaction(() =>
    addRevision(opened.store, report.actor, report.id, draft, frozen),
  );
}

test("what was saved between two drafts is told of the later one, once for each who wrote", async () => {
  await write(1, "t18.1.1", "1");
  await write(2, "t18.1.1", "2");
  await write(3, "section.overview", "概述");
  await send(4, 1);
  await write(5, "t18.1.1", "3");
  const { name: by } = report.actor;
  expect(await listEdits(opened.store, report.id)).toEqual([
    { revision: 1, by, at: after(3), places: 2 },
    { revision: 2, by, at: after(5), places: 1 },
  ]);
});

test("of another report nothing is told", async () => {
  await write(1, "t18.1.1", "1");
  expect(await listEdits(opened.store, "another")).toEqual([]);
});
