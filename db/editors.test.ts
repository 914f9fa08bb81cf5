import { afterEach, beforeEach, expect, test } from "vitest";
import { changeEntries } from "./change-entries";
import { listEditors } from "./editors";
import { addReport } from "./testing/sample-report";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";

const MINUTE = 60_000;
const after = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * MINUTE);

let opened: ReturnType<typeof openTestStore>;
let report: Awaited<ReturnType<typeof addReport>>;
let now: Date;

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

const editors = (from: number, until: number) =>
  listEditors(opened.store, report.id, { from: after(from), until: after(until) });

test("of a field that was saved several times the last save within the time is told", async () => {
  await write(1, "t18.1.1", "1");
  await write(2, "t18.1.1", "2");
  await write(9, "t18.1.1", "3");
  expect((await editors(0, 5)).get("t18.1.1")?.at).toEqual(after(2));
});

test("who saved it is told by name", async () => {
  await write(1, "t18.1.1", "1");
  expect((await editors(0, 5)).get("t18.1.1")?.by).toBe(report.actor.name);
});

test("what was saved before or after that time is not told", async () => {
  await write(1, "t18.1.1", "1");
  await write(9, "t18.1.2.1", "2");
  expect((await editors(2, 5)).size).toBe(0);
});
