import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyDatabaseFile } from "../copy";
import { JOURNAL, knownMigrations } from "../known-migrations";
import { openStore } from "../store";
import { TEST_NOW } from "../testing/open-test-store";
import { schemaFaults } from "./schema-faults";
import { whyNotStart } from "./why-not-start";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-schema-"));
  file = path.join(folder, "nianbao.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A database as an earlier version left it, which had so many migrations. */
function writeVersion(steps: number): void {
  const connection = new Database(file);
  connection.pragma("foreign_keys = OFF");
  connection.exec(JOURNAL);
  for (const { sql, hash, folderMillis } of knownMigrations().slice(0, steps)) {
    for (const statement of sql) connection.exec(statement);
    connection.prepare("INSERT INTO migrations VALUES (?, ?)").run(hash, folderMillis);
  }
  connection.close();
}

function read<T>(of: string, what: (connection: Database.Database) => T): T {
  const connection = new Database(of, { readonly: true });
  try {
    return what(connection);
  } finally {
    connection.close();
  }
}

const start = () => openStore({ file, now: () => TEST_NOW }).close();

test("a new database and each earlier version's are started, and are then as the newest", () => {
  for (const steps of knownMigrations().keys()) {
    if (steps > 0) writeVersion(steps);
    start();
    expect([steps, read(file, schemaFaults)]).toEqual([steps, []]);
    for (const end of ["", "-wal", "-shm", ".lock"]) rmSync(file + end, { force: true });
  }
});

test("one that was killed before its first migration is started", () => {
  writeVersion(0);
  start();
  expect(read(file, whyNotStart)).toEqual([]);
});

test("a backup of it, and one with an index and statistics of somebody's own, have no fault", () => {
  start();
  const connection = new Database(file);
  connection.exec("CREATE INDEX zz ON entries (value); ANALYZE");
  connection.close();
  const copy = path.join(folder, "copy.db");
  copyDatabaseFile(file, copy);
  expect([read(file, schemaFaults), read(copy, schemaFaults)]).toEqual([[], []]);
});

test("each thing that is not ours, and each of ours that is another, is named where it stands", () => {
  start();
  const connection = new Database(file);
  connection.exec(`CREATE TRIGGER zz AFTER INSERT ON transitions BEGIN SELECT 1; END;
    CREATE VIEW vv AS SELECT 1; CREATE TABLE tt (x); DROP TABLE scans; DROP INDEX transitions_key;
    ALTER TABLE sign_in_failures RENAME TO x; ALTER TABLE x RENAME TO Sign_In_Failures;
    ALTER TABLE record_mails ADD y`);
  connection.close();
  expect(read(file, whyNotStart).sort()).toEqual(
    [
      "数据库里有程序没有建的触发器 zz（在 transitions 上）",
      "数据库里有程序没有建的视图 vv",
      "数据库里少了表 scans",
      "数据库里少了索引 transitions_key（在 transitions 上）",
      "表 record_mails 的结构改动过",
      "表 sign_in_failures 的名字改成了 Sign_In_Failures",
    ].sort(),
  );
});
