import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyDatabaseFile } from "@/db/copy";
import { proveDatabase } from "@/db/prove";
import { backupName, NOTE_ENDING, surplus } from "@/lib/operation/backup-name";
import { backupNoteText, type BackupNote } from "@/lib/operation/backup-note";
import { flushFolder, flushToDisk } from "@/lib/operation/flush-to-disk";
import { sha256Of } from "./sha256";
import { temporaryFile } from "./temporary-file";

export interface BackupOrder {
  readonly database: string;
  readonly folder: string;
  /** Encrypts the backup. */
  readonly passphrase?: string | undefined;
  /** How many of the folder's backups stay, this one among them; all if absent. */
  readonly keep?: number | undefined;
  readonly version: string;
  readonly now: Date;
}

export interface Backup {
  readonly file: string;
  readonly note: BackupNote;
  /** Older ones that were deleted, because only so many are kept. */
  readonly deleted: readonly string[];
}

const unfinished = (folder: string, name: string) =>
  temporaryFile(path.join(folder, `.${name}.part`));

/**
 * Copies a database that may be in use, proves the copy, and only then gives it its name: what is
 * called a backup is whole.
 */
export async function makeBackup(order: BackupOrder): Promise<Backup> {
  const { database, folder, passphrase, keep, version, now } = order;
  if (!existsSync(database)) throw new Error(`没有数据库可以备份：${database} 不存在。`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const encrypted = passphrase !== undefined;
  const name = backupName(now, encrypted);
  // What is to be encrypted lies nowhere unencrypted but where the database itself does.
  const copy = unfinished(encrypted ? path.dirname(database) : folder, backupName(now, false));
  copyDatabaseFile(database, copy);
  const { rows } = proveDatabase(copy);
  const whole = encrypted ? await sealed(copy, unfinished(folder, name), passphrase) : copy;
  const note = {
    madeAt: now.toISOString(),
    version,
    encrypted,
    sha256: await sha256Of(whole),
    rows,
  };
  const file = path.join(folder, name);
  finish(whole, file, note);
  return { file, note, deleted: keep === undefined ? [] : deleteSurplus(folder, keep) };
}

/** Opens what was encrypted once more: whoever needs the backup can rely on it. */
async function sealed(copy: string, target: string, passphrase: string): Promise<string> {
  const { seal, unseal } = await import("./seal"); // loads what most backups do not need
  await seal(copy, target, passphrase);
  const opened = temporaryFile(`${copy}.opened`);
  await unseal(target, opened, passphrase);
  if ((await sha256Of(opened)) !== (await sha256Of(copy))) {
    throw new Error("加密后的备份解开来与原来不一样，没有备份成。请再运行一次。");
  }
  rmSync(opened);
  rmSync(copy);
  return target;
}

function finish(whole: string, file: string, note: BackupNote): void {
  writeFileSync(file + NOTE_ENDING, backupNoteText(note), { mode: 0o600, flag: "wx" });
  flushToDisk(file + NOTE_ENDING);
  renameSync(whole, file);
  flushFolder(path.dirname(file));
}

function deleteSurplus(folder: string, keep: number): string[] {
  const gone = surplus(readdirSync(folder), keep);
  for (const name of gone) {
    for (const ending of ["", NOTE_ENDING])
      rmSync(path.join(folder, name + ending), { force: true });
  }
  return gone;
}
