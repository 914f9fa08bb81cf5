import { isDeepStrictEqual } from "node:util";
import type Database from "better-sqlite3";
import type { MigrationMeta } from "drizzle-orm/migrator";
import { appliedMigrations, knownMigrations } from "../known-migrations";
import { schemaAfter, storedSchema, type Stored } from "./stored-schema";

/** What in a database's schema is not as its migrations made it, in a sentence without its full stop. */
export interface SchemaFault {
  readonly said: string;
  /** A table of somebody's own, which changes nothing in ours: the program runs beside it. */
  readonly harmless: boolean;
}

const fault = (said: string): SchemaFault => ({ said, harmless: false });

const kinds: Readonly<Record<string, string>> = {
  table: "表",
  index: "索引",
  view: "视图",
  trigger: "触发器",
};
const kindOf = ({ type }: Stored) => kinds[type] ?? type;
const ofTable = ({ type, table }: Stored) => (type === "table" || type === "view" ? "" : table);
const placed = (thing: Stored) => {
  const table = ofTable(thing);
  return `${kindOf(thing)} ${thing.name}${table && `（在 ${table} 上）`}`;
};
const its = (thing: Stored) => `${placed(thing)}${ofTable(thing) ? "" : " "}的`;

/** SQLite minds no case, and lets a trigger be called like a table. */
const sameName = (one: Stored, other: Stored) =>
  one.name.toLowerCase() === other.name.toLowerCase() &&
  (one.type === "trigger") === (other.type === "trigger");

/** How `found`, if anything, stands in the place of one of ours. */
function wrongWith(ours: Stored, found: Stored | undefined): SchemaFault {
  if (!found) return fault(`数据库里少了${placed(ours)}`);
  if (found.type !== ours.type)
    return fault(`数据库里的 ${ours.name} 不是${kindOf(ours)}，是${kindOf(found)}`);
  if (found.name !== ours.name) return fault(`${its(ours)}名字改成了 ${found.name}`);
  return fault(`${its(ours)}结构改动过`);
}

/**
 * SQLite's own, and plain indexes, which change no answer. It goes by the SQL rather than the type beside
 * it, since SQLite makes what the SQL says.
 */
function isPlain({ type, name, sql }: Stored): boolean {
  if (type === "index") return sql.startsWith("CREATE INDEX ");
  const own = /^sqlite_(?:stat[1-4]|sequence)$/.test(name);
  return own && type === "table" && sql.startsWith(`CREATE TABLE ${name}(`);
}

function foreignFault(foreign: Stored, later: readonly Stored[]): SchemaFault {
  if (later.some((ours) => sameName(ours, foreign))) {
    return fault(`数据库里已经有${placed(foreign)}，升级的记录里却没有建它的那一步`);
  }
  const harmless = foreign.type === "table" && /^CREATE TABLE /.test(foreign.sql);
  return { said: `数据库里有程序没有建的${placed(foreign)}`, harmless };
}

/** Says each step that is missing before one that was taken. */
const gaps = (expected: readonly MigrationMeta[], applied: ReadonlySet<string>): SchemaFault[] =>
  expected.flatMap(({ hash }, at) =>
    applied.has(hash) ? [] : [fault(`升级的记录里少了第${at + 1}步`)],
  );

/** What differs between what there is and what ours are, each thing counted once. */
function compare(
  there: readonly Stored[],
  ours: readonly Stored[],
  later: readonly Stored[],
): SchemaFault[] {
  const rest = new Set(there);
  const take = (is: (each: Stored) => boolean): Stored | undefined => {
    const found = [...rest].find(is);
    if (found) rest.delete(found);
    return found;
  };
  const missing = ours.filter((each) => !take((other) => isDeepStrictEqual(other, each)));
  const lost = new Set(missing.flatMap(({ type, name }) => (type === "table" ? [name] : [])));
  const wrong = missing.flatMap((each) => {
    const found = wrongWith(
      each,
      take((other) => sameName(other, each)),
    );
    return each.type === "index" && lost.has(each.table) ? [] : [found];
  });
  const foreign = [...rest].filter((each) => !isPlain(each));
  return [...wrong, ...foreign.map((each) => foreignFault(each, later))];
}

/** What of a database's schema is not as the migrations made it that it says it has been through. */
export function schemaFaults(
  connection: Database.Database,
  known: readonly MigrationMeta[] = knownMigrations(),
): SchemaFault[] {
  const there = storedSchema(connection);
  if (there.length === 0) return [];
  const applied = appliedMigrations(connection);
  const steps = known.reduce((last, { hash }, at) => (applied.has(hash) ? at + 1 : last), 0);
  const expected = known.slice(0, steps);
  return [...gaps(expected, applied), ...compare(there, schemaAfter(expected), schemaAfter(known))];
}
