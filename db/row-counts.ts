import type Database from "better-sqlite3";

/** How many rows each table holds. */
export function rowCounts(connection: Database.Database): ReadonlyMap<string, number> {
  const names = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const count = (name: string) =>
    connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get();
  return new Map(names.map((name) => [name, Number(count(name))]));
}
