import type Database from "better-sqlite3";
import { knownMigrations } from "../../known-migrations";
import type { Edit } from "./column-edits";

/** As somebody does who has SQLite's own tool: it lets them write into the schema. */
const edit = (name: string, ...statements: readonly string[]): Edit => ({
  name,
  apply: (connection: Database.Database) => {
    connection.unsafeMode(true);
    for (const statement of statements) connection.exec(statement);
  },
});

const CASE = (table: string) => [
  `ALTER TABLE ${table} RENAME TO ${table}_`,
  `ALTER TABLE ${table}_ RENAME TO ${table.toUpperCase()}`,
];

/** What is done to the schema rather than to rows: the program would go on as if nothing were. */
export const editsOfTheSchema: readonly Edit[] = [
  edit("a table called in another case", ...CASE("accounts")),
  edit(
    "rows of a table called in another case",
    ...CASE("units"),
    "UPDATE UNITS SET disabled_at = NULL",
  ),
  edit(
    "a view in a table's place",
    "ALTER TABLE transitions RENAME TO kept",
    "CREATE VIEW transitions AS SELECT * FROM kept",
  ),
  edit(
    "a view in a table's place that cannot be read",
    "ALTER TABLE reports RENAME TO kept",
    "CREATE VIEW reports AS SELECT * FROM nowhere",
  ),
  edit("a view", "CREATE VIEW zz AS SELECT * FROM accounts"),
  edit(
    "a trigger",
    `CREATE TRIGGER zz AFTER INSERT ON transitions BEGIN
       UPDATE transitions SET "by" = '局长' WHERE rowid = NEW.rowid; END`,
  ),
  edit(
    "a trigger called like a table of ours",
    "CREATE TRIGGER entries AFTER INSERT ON entries BEGIN SELECT 1; END",
  ),
  ...["accounts", "reports", "record_rows", "scans", "files", "entries", "migrations"].map(
    (table) => edit(`the table ${table} dropped`, `DROP TABLE ${table}`),
  ),
  edit("a column taken away", "ALTER TABLE comments DROP COLUMN quote"),
  edit("a column of somebody's own", "ALTER TABLE comments ADD COLUMN quoted text"),
  edit(
    "a table that keeps less strictly",
    "PRAGMA writable_schema = ON",
    "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'publications'",
  ),
  edit("a table of somebody's own", "CREATE TABLE zz (x)"),
  edit("an index that refuses rows", "CREATE UNIQUE INDEX zz ON entries (report_id, code, value)"),
  edit("an index of ours dropped", "DROP INDEX transitions_key"),
];

/** So many upgrades a database has had that says that it is of before there were stand-ins. */
const OLDER = 19;

/** Makes a database say that it has not been through the later ones. */
const NOT_UPGRADED = `DELETE FROM migrations WHERE rowid > ${OLDER}`;

/** Takes away what those made, the newest first. */
const NEVER_MADE = knownMigrations()
  .slice(OLDER)
  .flatMap(({ sql }) => sql)
  .reverse()
  .flatMap((statement) => {
    const [, created] = /^CREATE TABLE (`\w+`)/.exec(statement.trim()) ?? [];
    const [, table, column] = /^ALTER TABLE (`\w+`) ADD (`\w+`)/.exec(statement.trim()) ?? [];
    if (created) return [`DROP TABLE ${created}`];
    return table && column ? [`ALTER TABLE ${table} DROP COLUMN ${column}`] : [];
  });

/** What somebody does so that the next start upgrades the database, and seals what they forged. */
export const editsBeforeAnUpgrade: readonly Edit[] = [
  edit("its newest upgrade denied", NOT_UPGRADED),
  edit(
    "its newest tables taken away, a password forged",
    NOT_UPGRADED,
    ...NEVER_MADE,
    "UPDATE accounts SET password_hash = 'mine' WHERE id = '局长'",
  ),
  edit(
    "its newest tables taken away, a table called in another case, a password forged",
    NOT_UPGRADED,
    ...NEVER_MADE,
    ...CASE("accounts"),
    "UPDATE ACCOUNTS SET password_hash = 'mine' WHERE id = '局长'",
  ),
  edit("an upgrade from its middle denied", "DELETE FROM migrations WHERE rowid = 9"),
  edit("all upgrades denied", "DELETE FROM migrations"),
];
