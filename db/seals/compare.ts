import { getTableConfig } from "drizzle-orm/sqlite-core";
import type { Store } from "../store";
import { sealedNames, type SealedName } from "./bindings";
import type { NewestSeal, SealsOfTable } from "./newest-seals";
import { asStored, columnsSealed, digestOf, keyColumns } from "./sealed-columns";

type Reading = Pick<Store, "db" | "tables">;

/** A row that is not what 操作记录 says of it. */
export interface Difference {
  readonly kind: "changed" | "gone" | "unknown";
  readonly name: SealedName;
  readonly key: readonly (string | number)[];
  /** The row of 操作记录 that says it; undefined where none does. */
  readonly number?: number;
}

interface StandingRow {
  readonly key: readonly (string | number)[];
  /** What its sealed columns hold, in their order. */
  readonly values: readonly unknown[];
}

/** Every row of a table, with what a version of its seals covers. */
export function standingRows({ db, tables }: Reading, name: SealedName, version: number) {
  const [keys, covered] = [keyColumns(name), columnsSealed(name, version)];
  const rows = db
    .select(asStored([...keys, ...covered]))
    .from(tables[name])
    .all();
  return rows.map((row): StandingRow => ({
    key: keys.map((column) => row[column.name] as string | number),
    values: covered.map((column) => row[column.name]),
  }));
}

/** What in a table is not as its seals say: changed, gone, or there without one. */
function differencesIn(reading: Reading, name: SealedName, seals: SealsOfTable): Difference[] {
  const found: Difference[] = [];
  for (const version of new Set([...seals.values()].map((seal) => seal.version))) {
    for (const { key, values } of standingRows(reading, name, version)) {
      const seal = seals.get(JSON.stringify(key));
      const kind = seal?.version === version ? wrongWith(seal, values) : undefined;
      if (seal && kind) found.push({ kind, name, key, number: seal.number });
    }
  }
  const rest = new Map(seals);
  for (const { key } of standingRows(reading, name, KEY_ONLY)) {
    if (!rest.delete(JSON.stringify(key))) found.push({ kind: "unknown", name, key });
  }
  for (const { key, digest, number } of rest.values()) {
    if (digest !== null) found.push({ kind: "gone", name, key, number });
  }
  return found;
}

/** No version covers nothing. */
const KEY_ONLY = 0;

function wrongWith(seal: NewestSeal, values: readonly unknown[]) {
  if (seal.digest === null) return "unknown";
  return digestOf(seal.algorithm, seal.version, values) === seal.digest ? undefined : "changed";
}

/** The tables that a database has: one of before has fewer. */
function tablesThere({ db }: Reading): ReadonlySet<string> {
  const names = db.values<[string]>("SELECT name FROM sqlite_schema WHERE type = 'table'");
  return new Set(names.map(([name]) => name));
}

/** Each row of each sealed table that is not what 操作记录 says of it. */
export function differences(
  reading: Reading,
  newest: ReadonlyMap<string, SealsOfTable>,
): Difference[] {
  const there = tablesThere(reading);
  return sealedNames
    .filter((name) => there.has(getTableConfig(reading.tables[name]).name))
    .flatMap((name) =>
      differencesIn(reading, name, newest.get(name) ?? new Map<string, NewestSeal>()),
    );
}
