import Database from "better-sqlite3";

const LEAST_SQLITE = [3, 51, 3] as const; // older ones can lose commits at a checkpoint

function requireVersion(version: string): void {
  const parts = version.split(".").map(Number);
  const differing = LEAST_SQLITE.findIndex((least, at) => parts[at] !== least);
  if (differing >= 0 && (parts[differing] ?? 0) < (LEAST_SQLITE[differing] ?? 0)) {
    throw new Error(`SQLite ${version} is older than ${LEAST_SQLITE.join(".")}`);
  }
}

const settings = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, busy_timeout: 5000 };

/**
 * Opens one connection with the settings that durability rests on. They are asserted after a first
 * read: better-sqlite3's build may answer FULL right after opening and then act as NORMAL.
 */
export function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.prepare("SELECT count(*) FROM sqlite_schema").get();
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma(`busy_timeout = ${settings.busy_timeout}`);
  connection.prepare("SELECT count(*) FROM sqlite_schema").get();
  for (const [name, wanted] of Object.entries(settings)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== wanted) throw new Error(`${file}: ${name} is ${String(actual)}, not ${wanted}`);
  }
  requireVersion(versionOf(connection));
  return connection;
}

const versionOf = (connection: Database.Database) =>
  String(connection.prepare("SELECT sqlite_version()").pluck().get());

/** SQLite's, as this machine runs it. */
export function sqliteVersion(): string {
  const connection = new Database(":memory:");
  try {
    const version = versionOf(connection);
    requireVersion(version);
    return version;
  } finally {
    connection.close();
  }
}
