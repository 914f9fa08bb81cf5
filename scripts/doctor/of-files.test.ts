import { chmodSync, mkdirSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestStore } from "@/db/testing/open-test-store";
import { backups } from "./backups";
import { database } from "./database";
import { permissions } from "./permissions";
import { unwritable } from "./writable";

let opened: ReturnType<typeof openTestStore>;
let folder: string;

beforeEach(() => {
  opened = openTestStore();
  folder = path.dirname(opened.file);
});
afterEach(() => opened.remove());

test("a database in use is looked through", () => {
  expect(database(opened.file)).toMatchObject([{ state: "good" }]);
});

test("one that is cut short is broken", () => {
  const cut = path.join(folder, "cut.db");
  writeFileSync(cut, "SQLite format 3\0".padEnd(4096, "x"));
  truncateSync(cut, 1024);
  expect(database(cut)).toMatchObject([{ state: "bad" }]);
});

test("what cannot be opened is not broken, and no backup is to be put in its place", () => {
  expect(database(folder)[0]?.mend).toContain("属主和权限");
});

test("a place where nothing can be written is told, with what to look at", () => {
  expect(unwritable(opened.file)).toMatchObject({ state: "bad" });
  expect(unwritable(folder)).toBeUndefined();
});

test("none yet is no fault", () => {
  expect(database(path.join(folder, "none.db"))).toMatchObject([{ state: "doubtful" }]);
});

test("data that others on the machine can read is told with the command that ends it", () => {
  chmodSync(folder, 0o755);
  chmodSync(opened.file, 0o644);
  expect(permissions(opened.file)).toMatchObject([
    { state: "doubtful", mend: expect.stringContaining(`chmod 700 ${folder}`) as string },
  ]);
  chmodSync(folder, 0o700);
  expect(permissions(opened.file)).toMatchObject([{ state: "good" }]);
});

test("the newest backup counts, and that it lies on the database's own disk", () => {
  const kept = path.join(folder, "backups");
  mkdirSync(kept);
  const file = path.join(kept, "nianbao-20190109-100000-000.db");
  const now = new Date("2019-01-10T02:00:00Z");
  writeFileSync(file, "");
  utimesSync(file, now, now);
  expect(backups(kept, opened.file, now).map(({ state }) => state)).toEqual(["good", "doubtful"]);
});
