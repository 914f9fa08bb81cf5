import path from "node:path";
import type Database from "better-sqlite3";
import { readMigrationFiles, type MigrationMeta } from "drizzle-orm/migrator";

/** Every command of the project is run at its root. */
const FOLDER = path.join(process.cwd(), "db", "migrations");

/** Where a database keeps which steps it has been through. */
export const JOURNAL = `CREATE TABLE IF NOT EXISTS migrations (
  hash text PRIMARY KEY, applied_at integer NOT NULL)`;

/** The hashes of the steps that a database says it has been through; none where it keeps none. */
export function appliedMigrations(connection: Database.Database): ReadonlySet<string> {
  const columns = connection.prepare("SELECT name FROM pragma_table_info('migrations')").pluck();
  if (!columns.all().includes("hash")) return new Set();
  return new Set(connection.prepare("SELECT hash FROM migrations").pluck().all() as string[]);
}

/** All steps that this version knows, in their order. Tests hand in a folder of their own. */
export const knownMigrations = (folder = FOLDER): readonly MigrationMeta[] =>
  readMigrationFiles({ migrationsFolder: folder });

/** Refuses a database that a newer version has already changed: this one would misread it. */
export function requireKnown(applied: Iterable<string>, known: readonly MigrationMeta[]): void {
  const hashes = new Set(known.map(({ hash }) => hash));
  if ([...applied].every((hash) => hashes.has(hash))) return;
  throw new Error("这个数据库是更新的版本用过的，现在的版本不认识。请改用那个版本或更新的版本。");
}
