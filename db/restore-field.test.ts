import { afterEach, beforeEach, expect, test } from "vitest";
import type { Editable } from "@/lib/report/permissions";
import type { Value } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { listFieldHistory } from "./field-history";
import { restoreField } from "./restore-field";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;
const code = "section.overview";

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  report = await addReport(store);
  for (const value of ["初稿", "", "第三版"]) await write(value);
});
afterEach(() => opened.remove());

const write = (value: Value) => changeEntries(store, report, () => new Map([[code, value]]));
const values = async () =>
  (await listFieldHistory(store, report.id, code)).map(({ value }) => value);

test("a field remembers every value that it had, the newest first", async () => {
  expect(await values()).toEqual(["第三版", "", "初稿"]);
});

test("an earlier version comes back as the newest, and the later ones stay", async () => {
  await restoreField(store, report, { code, version: 1, seen: 3 });
  expect(await values()).toEqual(["初稿", "第三版", "", "初稿"]);
});

test("留空 comes back as 留空", async () => {
  await restoreField(store, report, { code, version: 2, seen: 3 });
  expect((await values())[0]).toBe("");
});

test("nothing comes back over what somebody wrote since the page was opened", async () => {
  await write("第四版");
  await expect(restoreField(store, report, { code, version: 1, seen: 3 })).rejects.toThrow(
    "又改过",
  );
  expect((await values())[0]).toBe("第四版");
});
