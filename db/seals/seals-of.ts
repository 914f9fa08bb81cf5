import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../prepared";
import { tables } from "../schema";
import type { Store } from "../store";
import { sealedNames, type BoundRow, type SealedName } from "./bindings";
import { asStored, columnsSealed, digestOf, keyColumns, sealVersion } from "./sealed-columns";

/** What a row was, as 操作记录 keeps it: its table, its primary key, a version and a digest; null once it was removed. */
export type Seal = readonly [
  table: string,
  key: readonly (string | number)[],
  version: number,
  digest: string | null,
];

/** A row's sealed columns by its primary key, whose columns are the placeholders 0, 1, … */
const rowByKey = (name: SealedName) =>
  prepared(({ db }) =>
    db
      .select(asStored(columnsSealed(name, sealVersion(name))))
      .from(tables[name])
      .where(and(...keyColumns(name).map((column, at) => eq(column, sql.placeholder(`${at}`)))))
      .prepare(),
  );

const queries = new Map(sealedNames.map((name) => [name, rowByKey(name)]));

/** The seals of rows as they stand, in the transaction that wrote them. Each row is sealed once. */
export async function sealsOf(store: Store, bound: readonly BoundRow[]): Promise<Seal[]> {
  const seals = new Map<string, Seal>();
  for (const row of bound) seals.set(JSON.stringify(row), await sealOf(store, row));
  return [...seals.values()];
}

async function sealOf(store: Store, [name, ...key]: BoundRow): Promise<Seal> {
  const version = sealVersion(name);
  const given = Object.fromEntries(key.map((value, at) => [`${at}`, value]));
  const [row] = (await queries.get(name)?.(store).execute(given)) ?? [];
  const { algorithm } = store.sealing;
  return [name, key, version, row ? digestOf(algorithm, version, Object.values(row)) : null];
}
