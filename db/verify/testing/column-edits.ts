import type Database from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { tables } from "../../schema";
import { bindings, type TableName } from "../../seals/bindings";

/** What somebody does to the database who owns the file. */
export interface Edit {
  readonly name: string;
  readonly apply: (connection: Database.Database) => void;
}

/** Another value of the same kind. */
const other = (column: string) =>
  `CASE typeof("${column}") WHEN 'integer' THEN "${column}" + 1000 WHEN 'text' THEN "${column}" || 'x'
   WHEN 'blob' THEN x'00' ELSE 1 END`;

interface Binding {
  readonly open?: string | object;
  readonly [more: string]: unknown;
}

/** Where nothing is said to be found. */
function openColumns(name: TableName): ReadonlySet<string> {
  const binding: Binding = bindings[name];
  const { open = {} } = binding;
  return new Set(
    typeof open === "string" ? Object.keys(getTableColumns(tables[name])) : Object.keys(open),
  );
}

/** Which row of a table is edited: what was written first has others behind it that follow from it. */
export type EditedRow = "first" | "last";

/** One edit of each bound column of each table that has rows, and one row of each taken away and put in. */
export function columnEdits(connection: Database.Database, row: EditedRow): Edit[] {
  const names = Object.keys(tables) as TableName[];
  return names.flatMap((name) => {
    const { name: table } = getTableConfig(tables[name]);
    const filled = connection.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined;
    return filled ? editsOf(name, table, row) : [];
  });
}

function editsOf(name: TableName, table: string, row: EditedRow): Edit[] {
  const open = openColumns(name);
  const columns: Readonly<Record<string, SQLiteColumn>> = getTableColumns<SQLiteTable>(
    tables[name],
  );
  const bound = Object.entries(columns).filter(([property]) => !open.has(property));
  if (bound.length === 0) return [];
  const end = row === "first" ? "min" : "max";
  const that = `WHERE rowid = (SELECT ${end}(rowid) FROM "${table}")`;
  const changed = bound.map(([, { name: column }]) => ({
    name: `${table}.${column} changed`,
    apply: (connection: Database.Database) =>
      void connection.exec(`UPDATE "${table}" SET "${column}" = ${other(column)} ${that}`),
  }));
  if (name === "recordRows") return changed; // rows taken away and put in: by hand
  return [
    ...changed,
    ...rowEdits(
      table,
      that,
      Object.values(columns).map((each) => each.name),
    ),
  ];
}

const rowEdits = (table: string, that: string, columns: readonly string[]): Edit[] => [
  {
    name: `a row of ${table} taken away`,
    apply: (connection) => void connection.exec(`DELETE FROM "${table}" ${that}`),
  },
  {
    name: `a row of ${table} put in`,
    apply: (connection) =>
      void connection.exec(
        `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
         SELECT ${columns.map(other).join(", ")} FROM "${table}" ${that}`,
      ),
  },
];
