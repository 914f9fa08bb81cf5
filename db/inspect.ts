import Database from "better-sqlite3";
import { schemaFaults } from "./expected-schema/schema-faults";
import { whyNotStart } from "./expected-schema/why-not-start";
import { appliedMigrations, knownMigrations } from "./known-migrations";

/** What a quick look at a database, in use or not, finds. */
export interface Inspection {
  /** What SQLite says is broken; undefined where nothing is. */
  readonly fault: string | undefined;
  /** Migrations that a newer version has applied. */
  readonly unknown: number;
  /** Migrations that the next start will apply. */
  readonly pending: number;
  /** What in its schema keeps it from being started, in sentences without their full stop. */
  readonly stops: readonly string[];
  /** Of somebody's own, and no hindrance. */
  readonly harmless: readonly string[];
}

/** @throws where it cannot be opened at all */
export function inspectDatabase(file: string): Inspection {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = String(connection.prepare("PRAGMA quick_check(1)").pluck().get());
    const applied = appliedMigrations(connection);
    const known = knownMigrations().map(({ hash }) => hash);
    const unknown = [...applied].filter((hash) => !known.includes(hash)).length;
    const stops = found === "ok" && unknown === 0 ? whyNotStart(connection) : [];
    const others = stops.length === 0 && unknown === 0 ? schemaFaults(connection) : [];
    return {
      fault: found === "ok" ? undefined : found,
      unknown,
      pending: known.filter((hash) => !applied.has(hash)).length,
      stops,
      harmless: others.map(({ said }) => said),
    };
  } finally {
    connection.close();
  }
}
