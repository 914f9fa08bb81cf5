import type Database from "better-sqlite3";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { tables } from "../../schema";
import { sealedNames } from "../../seals/bindings";

const some = ({ dataType }: SQLiteColumn): string => (dataType === "string" ? "'x'" : "1");

/** Puts a row into each sealed table that has none: a table that is new is tried with the others. */
export function fillEmpty(connection: Database.Database): void {
  connection.pragma("foreign_keys = OFF");
  for (const sealed of sealedNames) {
    const { name, columns } = getTableConfig(tables[sealed]);
    if (connection.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined) continue;
    const list = columns.map((column) => `"${column.name}"`).join(", ");
    connection.exec(`INSERT INTO "${name}" (${list}) VALUES (${columns.map(some).join(", ")})`);
  }
}
