import { copyFileSync, chmodSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { knownMigrations, requireKnown } from "@/db/known-migrations";
import { holdLock } from "@/db/lock";
import { proveDatabase, type Proof } from "@/db/prove";
import { replaceDatabase } from "@/db/replace";
import { NOTE_ENDING } from "@/lib/operation/backup-name";
import type { BackupNote } from "@/lib/operation/backup-note";
import { flushToDisk } from "@/lib/operation/flush-to-disk";
import { parseBackupNote } from "@/lib/operation/parse-backup-note";
import { stamp } from "@/lib/report/moment";
import { isSealed } from "../backup/is-sealed";
import { sha256Of } from "../backup/sha256";
import { temporaryFile } from "../backup/temporary-file";
import { howToRun } from "../how-to-run";

export interface RestoreOrder {
  readonly backup: string;
  readonly database: string;
  /** Asked only where the backup is encrypted. */
  readonly passphrase: () => Promise<string>;
  readonly now: Date;
}

export interface Restored {
  readonly rows: Proof["rows"];
  /** Absent where the backup came without its note: then there was no checksum to compare. */
  readonly note: BackupNote | undefined;
  /** Where the database is that was there before, if one was. */
  readonly kept: string | undefined;
}

/**
 * Puts a backup in the database's place once it is proven. Refuses while a server runs, and holds
 * its lock meanwhile, so that none starts.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Restored> {
  const { backup, database, now } = order;
  if (!existsSync(backup)) throw new Error(`没有这个备份文件：${backup}`);
  if (!statSync(backup).isFile()) throw new Error(`${backup} 是文件夹。请写里面的一个备份文件。`);
  mkdirSync(path.dirname(database), { recursive: true, mode: 0o700 });
  const lock = holdLock(database);
  try {
    const { copy, rows, note } = await proven(order);
    const kept = `${database}.replaced-${stamp(now)}`;
    const replaced = existsSync(database);
    replaceDatabase(database, copy, kept);
    return { rows, note, kept: replaced ? kept : undefined };
  } finally {
    lock.release();
  }
}

/** Reads the backup once, onto the database's disk; everything is checked on that copy. */
async function proven({ backup, database, passphrase }: RestoreOrder) {
  refuseUnfinished(backup);
  const note = noteOf(backup);
  const fetched = temporaryFile(`${database}.fetched`);
  copyFileSync(backup, fetched);
  chmodSync(fetched, 0o600);
  if (note && (await sha256Of(fetched)) !== note.sha256) {
    throw new Error(`${backup} 与备份时不一样了（校验码不符），已经损坏或被改动。请换一份备份。`);
  }
  const copy = isSealed(fetched) ? await unsealed(fetched, await passphrase()) : fetched;
  const { migrations, rows } = proveDatabase(copy, backup);
  requireKnown(migrations, knownMigrations());
  flushToDisk(copy);
  return { copy, rows, note };
}

/** A database with saves still in its -wal was copied from under a running server. */
function refuseUnfinished(backup: string): void {
  const wal = `${backup}-wal`;
  if (!existsSync(wal) || statSync(wal).size === 0) return;
  const made = `请用 ${howToRun("backup")} 做的备份`;
  throw new Error(
    `${backup} 旁边有 ${path.basename(wal)}，是运行当中复制的，不能用来恢复。${made}。`,
  );
}

function noteOf(backup: string): BackupNote | undefined {
  const file = backup + NOTE_ENDING;
  if (!existsSync(file)) return undefined;
  try {
    return parseBackupNote(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`备份的说明文件 ${file} 读不懂，可能已损坏。请换一份备份。`, { cause });
  }
}

async function unsealed(fetched: string, passphrase: string): Promise<string> {
  const { unseal } = await import("../backup/seal"); // loads what most backups do not need
  const copy = temporaryFile(`${fetched}.opened`);
  try {
    await unseal(fetched, copy, passphrase);
    return copy;
  } catch (cause) {
    throw new Error("备份没有解开：口令不对，或者文件已损坏。", { cause });
  }
}
