import { sql } from "drizzle-orm";
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
  return [...found, ...gone(name, rest)];
}

/** The rows that seals speak of and that were not found. */
const gone = (name: SealedName, seals: SealsOfTable): Difference[] =>
  [...seals.values()].flatMap(({ key, digest, number }) =>
    digest === null ? [] : [{ kind: "gone", name, key, number } as const],
  );

/** No version covers nothing. */
const KEY_ONLY = 0;

function wrongWith(seal: NewestSeal, values: readonly unknown[]) {
  if (seal.digest === null) return "unknown";
  return digestOf(seal.algorithm, seal.version, values) === seal.digest ? undefined : "changed";
}

/** Whether a database has a table: one of before has fewer, and of one that was taken away all rows are gone. */
function isThere({ db, tables }: Reading, name: SealedName): boolean {
  const { name: table } = getTableConfig(tables[name]);
  return db.values(sql`SELECT 1 FROM pragma_table_info(${table}) LIMIT 1`).length > 0;
}

/** Each row of each sealed table that is not what 操作记录 says of it. */
export function differences(
  reading: Reading,
  newest: ReadonlyMap<string, SealsOfTable>,
): Difference[] {
  return sealedNames.flatMap((name) => {
    const seals = newest.get(name) ?? new Map<string, NewestSeal>();
    return isThere(reading, name) ? differencesIn(reading, name, seals) : gone(name, seals);
  });
}
