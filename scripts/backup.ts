import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { backupArguments, fromWhereTyped } from "./backup/arguments";
import { isFaultOfPlace } from "./backup/fault-of-place";
import { backupFolder } from "./backup/folder";
import { makeBackup, type Backup } from "./backup/make-backup";
import { newPassphrase } from "./backup/passphrase";
import { fileSize } from "./file-size";
import { orSay } from "./report.mjs";
import { requireOwner } from "./require-owner";
import { version } from "./version";

function tell({ file, note, deleted }: Backup): void {
  const entries = note.rows.entries ?? 0;
  console.log(`备份好了，已核对：${file}`);
  console.log(`${fileSize(file)}，${note.rows.reports ?? 0}份年报，${entries}个填报值。`);
  console.log("封签的密钥不在备份里，请另外保存（见运维手册「封签的密钥」）。");
  if (deleted.length > 0) console.log(`按 --keep 删除了${deleted.length}份较早的备份。`);
}

await orSay(async () => {
  const { folder, encrypt, keep } = backupArguments(process.argv.slice(2));
  const database = databaseFile();
  requireOwner(path.dirname(database));
  const passphrase = encrypt ? await newPassphrase() : undefined;
  const target = folder ? fromWhereTyped(folder) : backupFolder(database);
  try {
    const now = new Date();
    tell(await makeBackup({ database, folder: target, passphrase, keep, version: version(), now }));
  } catch (error) {
    if (!isFaultOfPlace(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `没有备份成：${target} 不能写入，或者它所在的磁盘已满。请核对，或者换一个文件夹（${why}）。`,
      {
        cause: error,
      },
    );
  }
});
