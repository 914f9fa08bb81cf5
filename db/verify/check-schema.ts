import type Database from "better-sqlite3";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { schemaFaults } from "../expected-schema/schema-faults";
import { schemaAfter, storedSchema } from "../expected-schema/stored-schema";
import { knownMigrations } from "../known-migrations";
import { tables } from "../schema";
import type { Fault } from "./fault";

/** The columns of ours, by table. */
const ourColumns = new Map(
  Object.values(tables).map((table) => {
    const { name, columns } = getTableConfig(table);
    return [name, columns.map((column) => column.name)] as const;
  }),
);

/** Whether one of ours can be read where it stands: a view in its place is none of ours. */
function isReadable(connection: Database.Database, table: string): boolean {
  const found = storedSchema(connection).find(
    ({ name, type }) => type !== "trigger" && name.toLowerCase() === table.toLowerCase(),
  );
  if (found?.type !== "table" || !found.sql.startsWith("CREATE TABLE ")) return false;
  const columns = connection.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table);
  return (ourColumns.get(table) ?? []).every((column) => columns.includes(column));
}

/**
 * Whether the schema is what the program made. Where one of its tables is not there, an empty one stands
 * in for it on this connection alone, so that every other check can say what is missing from it.
 */
export function checkSchema(connection: Database.Database): Fault[] {
  const faults = schemaFaults(connection).map(({ said }) => `${said}。`);
  for (const { type, name, sql } of schemaAfter(knownMigrations())) {
    if (type !== "table" || isReadable(connection, name)) continue;
    connection.exec(sql.replace(/^CREATE TABLE/, "CREATE TEMP TABLE"));
  }
  return faults;
}
