import { closeSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { flushToDisk } from "@/lib/operation/flush-to-disk";

/**
 * Writes the database as it is at this moment into a new file, and waits for the disk. It only reads:
 * people may go on saving meanwhile. A save that was acknowledged before is in it.
 */
export function copyDatabase(source: Database.Database, target: string): void {
  closeSync(openSync(target, "wx", 0o600)); // SQLite would make a file that everybody may read
  source.prepare("VACUUM INTO ?").run(target);
  flushToDisk(target);
}

/** As copyDatabase, of a database that another process, a running server, may have open. */
export function copyDatabaseFile(file: string, target: string): void {
  const reader = new Database(file, { readonly: true, fileMustExist: true });
  try {
    copyDatabase(reader, target);
  } finally {
    reader.close();
  }
}
