import path from "node:path";
import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { MigrationMeta } from "drizzle-orm/migrator";
import { logLine } from "@/lib/operation/log-line.mjs";
import type { Sealing } from "@/lib/record/mac";
import { freeBytes, keepBeforeUpgrade, requireRoom } from "./before-upgrade";
import { appliedMigrations, JOURNAL, knownMigrations, requireKnown } from "./known-migrations";
import { rowCounts } from "./row-counts";
import { tables } from "./schema";
import { hasSeals } from "./seals/has-seals";
import { NONE_BEFORE, sealedBefore, sealInventory } from "./seals/inventory";

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

function apply(
  writer: Database.Database,
  migrations: readonly MigrationMeta[],
  { sealing, now }: Pick<MigrationSetting, "sealing" | "now">,
): void {
  const database = { db: drizzle(writer), tables };
  const sealed = hasSeals(writer) ? sealedBefore(database) : NONE_BEFORE;
  const before = rowCounts(writer);
  const note = writer.prepare("INSERT INTO migrations VALUES (?, ?)");
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) writer.exec(statement);
    note.run(hash, folderMillis);
  }
  assertNothingLost(writer, before);
  if (hasSeals(writer)) sealInventory(database, sealed, sealing, now);
}

export interface MigrationSetting {
  readonly now: Date;
  readonly sealing: Sealing;
  /** Tests hand in a folder of their own. */
  readonly folder?: string;
  /** What is left on a folder's disk, in bytes. */
  readonly free?: (folder: string) => number;
}

/**
 * Applies the migrations that the database has not seen, all or none, after a proven copy beside the
 * file. Foreign keys are off meanwhile (rebuilding a table would cascade) and checked before the
 * commit.
 */
export function migrate(writer: Database.Database, file: string, setting: MigrationSetting): void {
  const { now, sealing, folder, free = freeBytes } = setting;
  writer.exec(JOURNAL);
  const applied = appliedMigrations(writer);
  const known = knownMigrations(folder);
  requireKnown(applied, known);
  const missing = known.filter(({ hash }) => !applied.has(hash));
  const migrations = missing.length;
  if (migrations === 0) return;
  if (applied.size > 0) {
    logLine("info", "upgrading the database", { migrations });
    requireRoom(file, free(path.dirname(file)));
    keepBeforeUpgrade(writer, file, now);
  }
  writer.pragma("foreign_keys = OFF");
  writer.transaction(() => apply(writer, missing, { sealing, now })).immediate();
  writer.pragma("foreign_keys = ON");
  if (applied.size > 0) logLine("info", "database upgraded", { migrations });
}
