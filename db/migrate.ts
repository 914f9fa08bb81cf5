import { existsSync } from "node:fs";
import type Database from "better-sqlite3";
import type { MigrationMeta } from "drizzle-orm/migrator";
import { knownMigrations, requireKnown } from "./known-migrations";
import { rowCounts } from "./row-counts";

const JOURNAL = `CREATE TABLE IF NOT EXISTS migrations (
  hash text PRIMARY KEY, applied_at integer NOT NULL)`;

/** drizzle's own migrate() can delete child rows of a rebuilt table and report success (drizzle-orm#5782). */
function assertNothingLost(writer: Database.Database, before: ReturnType<typeof rowCounts>): void {
  const after = rowCounts(writer);
  for (const [table, rows] of before) {
    const left = after.get(table);
    if (table !== "migrations" && left !== undefined && left !== rows) {
      throw new Error(`migration would leave ${left} of ${rows} rows in ${table}`);
    }
  }
  const broken = writer.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`migration breaks ${broken.length} foreign keys`);
}

function apply(writer: Database.Database, migrations: readonly MigrationMeta[]): void {
  const before = rowCounts(writer);
  const note = writer.prepare("INSERT INTO migrations VALUES (?, ?)");
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) writer.exec(statement);
    note.run(hash, folderMillis);
  }
  assertNothingLost(writer, before);
}

function backUp(writer: Database.Database, file: string, hash: string): void {
  const copy = `${file}.before-${hash.slice(0, 8)}`;
  if (!existsSync(copy)) writer.prepare("VACUUM INTO ?").run(copy);
}

/**
 * Applies the migrations that the database has not seen, all or none, after a backup beside the
 * file. Foreign keys are off meanwhile (rebuilding a table would cascade) and checked before the commit.
 */
export function migrate(writer: Database.Database, file: string): void {
  writer.exec(JOURNAL);
  const applied = new Set(writer.prepare("SELECT hash FROM migrations").pluck().all() as string[]);
  const known = knownMigrations();
  requireKnown(applied, known);
  const missing = known.filter(({ hash }) => !applied.has(hash));
  const [first] = missing;
  if (!first) return;
  if (applied.size > 0) backUp(writer, file, first.hash);
  writer.pragma("foreign_keys = OFF");
  writer.transaction(() => apply(writer, missing)).immediate();
  writer.pragma("foreign_keys = ON");
}
