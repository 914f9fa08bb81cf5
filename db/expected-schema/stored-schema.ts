import Database from "better-sqlite3";
import type { MigrationMeta } from "drizzle-orm/migrator";
import { JOURNAL } from "../known-migrations";

/** A table, an index, a view or a trigger, as SQLite keeps it. */
export interface Stored {
  readonly type: string;
  readonly name: string;
  /** That it belongs to; a table's own. */
  readonly table: string;
  readonly sql: string;
}

/** All that a database has, but for the indexes that a table brings with it. */
export const storedSchema = (connection: Database.Database): readonly Stored[] =>
  connection
    .prepare<[], Stored>(
      `SELECT type, name, tbl_name AS "table", sql FROM main.sqlite_schema WHERE sql IS NOT NULL`,
    )
    .all();

const made = new Map<string, readonly Stored[]>();

/** What a database has after these migrations and nothing else: made once in a process, in memory. */
export function schemaAfter(migrations: readonly MigrationMeta[]): readonly Stored[] {
  const name = migrations.map(({ hash }) => hash).join();
  const schema = made.get(name) ?? makeSchema(migrations);
  made.set(name, schema);
  return schema;
}

function makeSchema(migrations: readonly MigrationMeta[]): readonly Stored[] {
  const connection = new Database(":memory:");
  try {
    connection.pragma("foreign_keys = OFF");
    connection.exec(JOURNAL);
    for (const { sql } of migrations) for (const statement of sql) connection.exec(statement);
    return storedSchema(connection);
  } finally {
    connection.close();
  }
}
