import { afterEach, beforeEach, expect, test } from "vitest";
import type { Editable } from "@/lib/report/permissions";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import { digestHistory, digestHistoryNow, historyVersions } from "./history-digest";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  report = await addReport(store);
});
afterEach(() => opened.remove());

const edit = (value: string) => changeEntries(store, report, () => new Map([["t18.1.1", value]]));
const versions = async () => historyVersions(await findEntries(store, report.id));

test("a draft's history stays what it was when more is written after it", async () => {
  await edit("1");
  await edit("2");
  const then = await versions();
  const digest = await digestHistory(store, report.id, then);
  await edit("3");
  expect(await digestHistory(store, report.id, then)).toEqual(digest);
  expect((await digestHistory(store, report.id, await versions())).sha256).not.toBe(digest.sha256);
});

test("others have their turn while a long history is looked through, which comes to the same", async () => {
  const { entries, entryHistory } = store.tables;
  const of = { reportId: report.id, code: "section.overview", at: store.now() };
  const by = { by: report.actor.accountId, saveKey: "k" };
  const rows = Array.from({ length: 2_000 }, (_, at) => ({
    ...of,
    ...by,
    value: "文",
    version: at + 1,
  }));
  await store.transaction(async () => {
    await store.db.insert(entries).values({ ...of, ...by, value: "文", version: rows.length });
    await store.db.insert(entryHistory).values(rows);
  });
  let turns = 0;
  let digested = false;
  const count = () => {
    turns += 1;
    if (!digested) setImmediate(count);
  };
  setImmediate(count);
  const digest = await digestHistory(store, report.id, await versions());
  digested = true;
  expect(turns).toBeGreaterThan(3);
  expect(digestHistoryNow(store, report.id, digest.versions)).toEqual(digest);
});
