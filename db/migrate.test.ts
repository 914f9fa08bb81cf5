import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "./connection";
import { saveEntries } from "./entries";
import { knownMigrations } from "./known-migrations";
import { migrate, type MigrationSetting } from "./migrate";
import { proveDatabase } from "./prove";
import { openStore } from "./store";
import { writeEmptyDatabase } from "./testing/empty-database";
import { TEST_SEALING } from "./testing/test-sealing";
import { writeFirstVersion } from "./testing/first-version";
import { TEST_NOW } from "./testing/open-test-store";
import { addReport } from "./testing/sample-report";
import { writeNextVersion } from "./testing/next-version";

let folder: string;
let next: string;
let old: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-upgrade-"));
  next = path.join(folder, "migrations");
  old = path.join(folder, "old.db");
  writeNextVersion(next);
  writeEmptyDatabase(old);
  const store = openStore({ file: old, now: () => TEST_NOW });
  const report = await addReport(store);
  const rest = { value: "5", seen: 0, follows: [], parsed: true } as const;
  const sent = ["t18.1.1", "t18.1.2"].map((code) => ({ ...rest, code, key: code }));
  await saveEntries(store, report, sent);
  store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

function upgrade(file: string, setting: Partial<MigrationSetting> = {}): void {
  const writer = connect(file);
  try {
    migrate(writer, file, { now: TEST_NOW, sealing: TEST_SEALING, folder: next, ...setting });
  } finally {
    writer.close();
  }
}

/** What the database is: its tables as they are declared, and what it has been through. */
function shape(file: string): unknown {
  const reader = new Database(file, { readonly: true });
  const schema = reader.prepare("SELECT sql FROM sqlite_schema ORDER BY name").pluck().all();
  reader.close();
  return [schema, proveDatabase(file).migrations];
}

function rows(file: string): Readonly<Record<string, number>> {
  const { migrations, ...others } = proveDatabase(file).rows;
  expect(migrations).toBeGreaterThan(0);
  return others;
}

const keptCopies = (file: string) =>
  readdirSync(folder).filter((name) => name.startsWith(`${path.basename(file)}.before-`));

/** One file of plain JavaScript, where packages are found: it is started for each statement, in a quarter of the time. */
const KILLED = path.join("node_modules", ".cache", "nianbao", "upgrade-until-killed.mjs");

const buildKilled = () =>
  build({
    entryPoints: [path.join("db", "testing", "upgrade-until-killed.ts")],
    ...{ outfile: KILLED, bundle: true, packages: "external", platform: "node", format: "esm" },
  });

/** Upgrades in a process that is killed before one of its statements; says whether it was. */
function killedAt(statement: number, file: string): boolean {
  const args = [KILLED, file, next, String(statement)];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (signal !== "SIGKILL") expect([status, stderr]).toEqual([0, ""]);
  return signal === "SIGKILL";
}

/** Every statement of every migration after the first: what was written since, and what is to come. */
const statements = () =>
  knownMigrations(next)
    .slice(1)
    .flatMap(({ sql }) => sql).length;

test("an upgrade from the first version, killed at any statement of any migration, leaves the old or the new, whole, and the next start ends it", async () => {
  await buildKilled();
  const first = path.join(folder, "first.db");
  writeFirstVersion(first, next);
  const upgraded = path.join(folder, "upgraded.db");
  copyFileSync(first, upgraded);
  upgrade(upgraded);
  const [before, after] = [shape(first), shape(upgraded)];
  let left = { old: 0, new: 0 };
  for (let statement = 1; ; statement += 1) {
    const file = path.join(folder, `killed-${statement}.db`);
    copyFileSync(first, file);
    const killed = killedAt(statement, file);
    const found = shape(file);
    expect([before, after]).toContainEqual(found);
    expect(rows(file)).toMatchObject(rows(first));
    const isNew = JSON.stringify(found) === JSON.stringify(after);
    left = isNew ? { ...left, new: left.new + 1 } : { ...left, old: left.old + 1 };
    upgrade(file);
    expect(shape(file)).toEqual(after);
    expect(rows(file)).toMatchObject(rows(first));
    expect(keptCopies(file).map((copy) => rows(path.join(folder, copy)))).toEqual([rows(first)]);
    if (!killed) break;
  }
  console.log(
    `killed at each statement of ${knownMigrations(next).length - 1} migrations: ` +
      `${left.old} left as they were, ${left.new} upgraded`,
  );
  expect(left.old).toBeGreaterThanOrEqual(statements());
  expect(left.new).toBeGreaterThan(0);
}, 300_000);

describe("before an upgrade", () => {
  test("the database as it was is kept beside it, proven", () => {
    const was = shape(old);
    upgrade(old);
    expect(keptCopies(old)).toEqual(["old.db.before-20190110-100000-000"]);
    expect(shape(path.join(folder, keptCopies(old)[0] ?? ""))).toEqual(was);
  });

  test("tried again after a failure, one copy is kept, not one for each try", () => {
    const writer = connect(old);
    writer.exec("CREATE TABLE __new_units (in_the_way)");
    writer.close();
    for (const at of [0, 1000]) {
      const now = new Date(TEST_NOW.getTime() + at);
      expect(() => upgrade(old, { now })).toThrow("already exists");
    }
    expect(keptCopies(old)).toHaveLength(1);
  });

  test("too little room on the disk is said, and nothing is touched", () => {
    const was = shape(old);
    expect(() => upgrade(old, { free: () => 100_000 })).toThrow(/磁盘空间不够.*只剩1 MB/);
    expect(shape(old)).toEqual(was);
    expect(keptCopies(old)).toEqual([]);
  });

  test("a new database needs no copy", () => {
    const fresh = path.join(folder, "fresh.db");
    upgrade(fresh, { free: () => 0 });
    expect(keptCopies(fresh)).toEqual([]);
  });
});

test("a database that a newer version has changed is refused rather than misread", () => {
  upgrade(old);
  expect(() => openStore({ file: old })).toThrow("更新的版本");
});
