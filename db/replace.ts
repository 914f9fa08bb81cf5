import { copyFileSync, existsSync, linkSync, renameSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { flushFolder } from "@/lib/operation/flush-to-disk";

/** What SQLite keeps beside a database: a copy that is put beside another's would be mixed with it. */
const BESIDE = ["-wal", "-shm"];

/** Brings all that is saved into the file itself. One too damaged for that is kept as it lies. */
function settle(file: string): void {
  try {
    const connection = new Database(file);
    try {
      connection.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      connection.close();
    }
  } catch {
    // the reason why somebody restores
  }
}

/** A second name for the file, or a copy where the disk's format has none. */
function nameAlso(file: string, other: string): void {
  try {
    linkSync(file, other);
  } catch {
    copyFileSync(file, other);
  }
}

/**
 * Puts a proven copy, already on the disk, in the database's place; what was there is kept as `kept`.
 * At every moment the database is the old one or the new one, whole. The caller holds the lock.
 */
export function replaceDatabase(file: string, copy: string, kept: string): void {
  if (existsSync(file)) settle(file);
  for (const end of BESIDE) if (existsSync(file + end)) renameSync(file + end, kept + end);
  if (existsSync(file)) nameAlso(file, kept);
  flushFolder(path.dirname(file));
  renameSync(copy, file);
  flushFolder(path.dirname(file));
}
