import Database from "better-sqlite3";
import { knownMigrations } from "./known-migrations";

/** What a quick look at a database, in use or not, finds. */
export interface Inspection {
  /** What SQLite says is broken; undefined where nothing is. */
  readonly fault: string | undefined;
  /** Migrations that a newer version has applied. */
  readonly unknown: number;
  /** Migrations that the next start will apply. */
  readonly pending: number;
}

/** @throws where it cannot be opened at all */
export function inspectDatabase(file: string): Inspection {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = String(connection.prepare("PRAGMA quick_check(1)").pluck().get());
    const applied = connection.prepare("SELECT hash FROM migrations").pluck().all() as string[];
    const known = knownMigrations().map(({ hash }) => hash);
    return {
      fault: found === "ok" ? undefined : found,
      unknown: applied.filter((hash) => !known.includes(hash)).length,
      pending: known.filter((hash) => !applied.includes(hash)).length,
    };
  } finally {
    connection.close();
  }
}
