import { getTableColumns, sql, type SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { hashOf, type HashName } from "@/lib/record/hash";
import { tables } from "../schema";
import { bindings, type SealedName } from "./bindings";

/** The columns of a table's primary key, in their order. */
export function keyColumns(name: SealedName): readonly SQLiteColumn[] {
  const { columns, primaryKeys } = getTableConfig(tables[name]);
  const [composite] = primaryKeys;
  return composite ? composite.columns : columns.filter(({ primary }) => primary);
}

/** The version that rows of a table are sealed by now. */
export const sealVersion = (name: SealedName): number => bindings[name].sealed.length;

/** The columns that a version of a table's seals covers; none of a version that was never. */
export function columnsSealed(name: SealedName, version: number): readonly SQLiteColumn[] {
  const columns: Readonly<Record<string, SQLiteColumn>> = getTableColumns<SQLiteTable>(
    tables[name],
  );
  const versions: readonly (readonly string[])[] = bindings[name].sealed;
  return (versions[version - 1] ?? []).flatMap((each) => columns[each] ?? []);
}

/** Columns to be read as they are stored: 2 is no other true, and what is no day is no other nothing. */
export const asStored = (columns: readonly SQLiteColumn[]): Record<string, SQL> =>
  Object.fromEntries(columns.map((column) => [column.name, sql`${column}`]));

/** Of what a row's sealed columns hold, in their order. */
export const digestOf = (
  algorithm: HashName,
  version: number,
  values: readonly unknown[],
): string => hashOf(algorithm, JSON.stringify([version, ...values]));
