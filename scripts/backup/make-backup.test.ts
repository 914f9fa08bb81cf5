import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { proveDatabase } from "@/db/prove";
import type { Store } from "@/db/store";
import { openTestStore, TEST_NOW } from "@/db/testing/open-test-store";
import { addUnit } from "@/db/testing/sample-report";
import { parseBackupNote } from "@/lib/operation/parse-backup-note";
import { isFaultOfPlace } from "./fault-of-place";
import { makeBackup, type BackupOrder } from "./make-backup";
import { sha256Of } from "./sha256";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let folder: string;

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  folder = path.join(path.dirname(opened.file), "backups");
  await addUnit(store, "测试局");
});
afterEach(() => opened.remove());

const backUp = (order: Partial<BackupOrder> = {}) =>
  makeBackup({ database: opened.file, folder, version: "1.2.3", now: TEST_NOW, ...order });
const later = (seconds: number) => new Date(TEST_NOW.getTime() + seconds * 1000);

test("a backup of a database in use holds what was saved before", async () => {
  const { file } = await backUp();
  expect(proveDatabase(file).rows).toMatchObject({ units: 1, reports: 0 });
});

test("a backup is one file and its note, which nobody else reads", async () => {
  const { file } = await backUp();
  const names = [path.basename(file), `${path.basename(file)}.json`];
  expect(readdirSync(folder).sort()).toEqual(names);
  const modes = names.map((name) => statSync(path.join(folder, name)).mode & 0o777);
  expect([...modes, statSync(folder).mode & 0o777]).toEqual([0o600, 0o600, 0o700]);
});

test("the note says when, by which version, how much, and the file's checksum", async () => {
  const { file } = await backUp();
  const note = parseBackupNote(readFileSync(`${file}.json`, "utf8"));
  expect(note).toMatchObject({ madeAt: TEST_NOW.toISOString(), version: "1.2.3" });
  expect(note.rows.units).toBe(1);
  expect(note.sha256).toBe(await sha256Of(file));
});

test("a damaged database gives no backup, and nothing that looks like one", async () => {
  await store.transaction(async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ id: `unit${at}`, name: "局" }));
    const rest = { address: "", telephone: "", website: "", createdAt: TEST_NOW };
    await store.db.insert(store.tables.units).values(many.map((unit) => ({ ...unit, ...rest })));
  });
  const copy = path.join(path.dirname(opened.file), "damaged.db");
  writeFileSync(copy, readFileSync((await backUp()).file));
  truncateSync(copy, 8192);
  const empty = path.join(path.dirname(opened.file), "none");
  await expect(backUp({ database: copy, folder: empty })).rejects.toThrow();
  expect(readdirSync(empty).filter((name) => !name.startsWith("."))).toEqual([]);
});

test("older backups stay, unless it is said how many are kept", async () => {
  for (const seconds of [0, 1, 2]) await backUp({ now: later(seconds) });
  expect(readdirSync(folder)).toHaveLength(6);
  const { file, deleted } = await backUp({ now: later(3), keep: 2 });
  expect(deleted).toHaveLength(2);
  expect(readdirSync(folder)).toHaveLength(4);
  expect(readdirSync(folder)).toContain(path.basename(file));
});

test("an encrypted backup was opened once with its passphrase, and leaves nothing unencrypted", async () => {
  const { file, note } = await backUp({ passphrase: "five unrelated words, in a row" });
  expect(readdirSync(folder).sort()).toEqual([path.basename(file), `${path.basename(file)}.json`]);
  expect(readFileSync(file, "latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(note).toMatchObject({ encrypted: true, rows: { units: 1 } });
  const beside = readdirSync(path.dirname(opened.file));
  expect(beside.filter((name) => name.includes(".part"))).toEqual([]);
}, 90_000);

const failure = (order: Partial<BackupOrder>) => backUp(order).catch((error: unknown) => error);

test("what is no folder is a fault of the place, a broken database is not", async () => {
  expect(isFaultOfPlace(await failure({ folder: opened.file }))).toBe(true);
  const broken = path.join(path.dirname(opened.file), "broken.db");
  writeFileSync(broken, "no database".repeat(500));
  expect(isFaultOfPlace(await failure({ database: broken }))).toBe(false);
});
