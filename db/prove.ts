import Database from "better-sqlite3";
import { rowCounts } from "./row-counts";

/** What was found in a database that is whole. */
export interface Proof {
  /** Hashes of the migrations that it has been through. */
  readonly migrations: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

/** SQLite's two checks, which read the whole file. Says what they found, nothing where all is well. */
function faults(connection: Database.Database): string[] {
  const integrity = connection.prepare("PRAGMA integrity_check(5)").pluck().all() as string[];
  const foreign = connection.pragma("foreign_key_check") as { readonly table: string }[];
  return [
    ...integrity.filter((line) => line !== "ok"),
    ...foreign.slice(0, 5).map(({ table }) => `foreign key in ${table}`),
  ];
}

function read(connection: Database.Database): Proof {
  const found = faults(connection);
  if (found.length > 0) throw new Error(found.join("; "));
  const migrations = connection.prepare("SELECT hash FROM migrations").pluck().all() as string[];
  return { migrations, rows: Object.fromEntries(rowCounts(connection)) };
}

/**
 * Opens a database file that nobody writes to and reads all of it. `source`: the file that it was copied
 * from, by which a person knows it.
 * @throws where it does not open, is damaged, breaks a foreign key or is none of Nianbao's
 */
export function proveDatabase(file: string, source = file): Proof {
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return read(connection);
    } finally {
      connection.close();
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${source} 不是完整的年报数据库，不能使用（${why}）。`, { cause });
  }
}
