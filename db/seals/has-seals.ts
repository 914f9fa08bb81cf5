import type Database from "better-sqlite3";

/** Whether a database is of a version whose 操作记录 seals the rows that it speaks of. */
export function hasSeals(connection: Database.Database): boolean {
  const columns = connection.prepare("SELECT name FROM pragma_table_info('record_rows')").pluck();
  return columns.all().includes("seals");
}
