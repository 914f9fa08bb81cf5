import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "@/db/store";
import { writeEmptyDatabase } from "@/db/testing/empty-database";
import { TEST_NOW } from "@/db/testing/open-test-store";
import { addUnit } from "@/db/testing/sample-report";
import { listUnits } from "@/db/units";
import { makeBackup } from "../backup/make-backup";
import { restoreBackup } from "./restore-backup";

const PASSPHRASE = "five unrelated words, in a row";

let folder: string;
let database: string;
let backup: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-restore-"));
  database = path.join(folder, "data", "nianbao.db");
  const old = path.join(folder, "old.db");
  writeEmptyDatabase(old);
  await withStore(old, async (store) => {
    await addUnit(store, "旧");
    backup = (await backUp()).file;
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withStore<T>(file: string, act: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore({ file, now: () => TEST_NOW });
  try {
    return await act(store);
  } finally {
    store.close();
  }
}
const backUp = (passphrase?: string) =>
  makeBackup({
    ...{ database: path.join(folder, "old.db"), folder: path.join(folder, "backups") },
    ...{ version: "1.2.3", now: passphrase ? new Date(0) : TEST_NOW, passphrase },
  });
const restore = (from = backup, passphrase = PASSPHRASE) =>
  restoreBackup({
    ...{ backup: from, database, now: TEST_NOW },
    passphrase: () => Promise.resolve(passphrase),
  });
const unitsIn = (file: string) =>
  withStore(file, async (store) => (await listUnits(store)).map(({ id }) => id));

/** A database in the place that the backup is to take. */
async function present(): Promise<void> {
  await restore();
  await withStore(database, (store) => addUnit(store, "新"));
}

test("a backup is put where no database was, readable by its owner only", async () => {
  expect(await restore()).toMatchObject({ kept: undefined, rows: { units: 1 } });
  expect(statSync(database).mode & 0o777).toBe(0o600);
  expect(await unitsIn(database)).toEqual(["旧"]);
});

test("the database that was there is kept under a dated name, with all that was saved", async () => {
  await present();
  const { kept } = await restore();
  expect(kept).toBe(`${database}.replaced-20190110-100000-000`);
  expect(await unitsIn(kept ?? "")).toEqual(["旧", "新"]);
  expect(await unitsIn(database)).toEqual(["旧"]);
});

test("saves of a server that was killed are kept with the old database, never mixed with the new", async () => {
  await present();
  const killed = path.join(folder, "killed.db");
  await withStore(database, async (store) => {
    await addUnit(store, "未落盘");
    for (const end of ["", "-wal", "-shm"]) await copyFile(database + end, killed + end);
  });
  for (const end of ["", "-wal", "-shm"]) await copyFile(killed + end, database + end);
  const { kept } = await restore();
  expect(await unitsIn(database)).toEqual(["旧"]);
  expect(await unitsIn(kept ?? "")).toContain("未落盘");
});

test("a database too damaged to open is kept as it lies", async () => {
  await restore();
  writeFileSync(database, "no database");
  const { kept } = await restore();
  expect(await unitsIn(database)).toEqual(["旧"]);
  expect(readFileSync(kept ?? "", "utf8")).toBe("no database");
});

test("refuses while a server runs, and says to stop it", async () => {
  await present();
  await withStore(database, async () => {
    await expect(restore()).rejects.toThrow(/服务还在运行.*systemctl stop nianbao/);
  });
  expect(await unitsIn(database)).toEqual(["旧", "新"]);
});

test("a backup that was changed since is refused, and the database left as it is", async () => {
  await present();
  appendFileSync(backup, "x");
  await expect(restore()).rejects.toThrow("校验码不符");
  expect(await unitsIn(database)).toEqual(["旧", "新"]);
});

test("a damaged copy without a note is refused", async () => {
  const broken = path.join(folder, "broken.db");
  writeFileSync(broken, "SQLite format 3\0 and nothing more");
  await expect(restore(broken)).rejects.toThrow(`${broken} 不是完整的年报数据库`);
});

test("a folder is no backup", async () => {
  await expect(restore(folder)).rejects.toThrow("请写里面的一个备份文件");
});

test("a database that a newer version has changed is refused", async () => {
  const newer = path.join(folder, "newer.db");
  writeEmptyDatabase(newer);
  await withStore(newer, async (store) => {
    await store.transaction(() =>
      Promise.resolve(store.db.run("INSERT INTO migrations VALUES ('of tomorrow', 1)")),
    );
  });
  await expect(restore(newer)).rejects.toThrow("更新的版本");
});

test("a file that was copied from under a running server is refused", async () => {
  const copied = path.join(folder, "copied.db");
  await copyFile(backup, copied);
  writeFileSync(`${copied}-wal`, "saves");
  await expect(restore(copied)).rejects.toThrow("运行当中复制的");
});

test("an encrypted backup is restored with its passphrase, refused with another", async () => {
  const { file } = await backUp(PASSPHRASE);
  await expect(restore(file, "another passphrase")).rejects.toThrow("口令不对");
  await restore(file);
  expect(await unitsIn(database)).toEqual(["旧"]);
}, 90_000);
