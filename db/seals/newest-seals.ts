import { asc, isNotNull } from "drizzle-orm";
import type { HashName } from "@/lib/record/hash";
import type { Store } from "../store";
import type { Seal } from "./seals-of";

/** The newest seal of a row. */
export interface NewestSeal {
  /** Of the row of 操作记录 that it stands in. */
  readonly number: number;
  readonly algorithm: HashName;
  readonly key: readonly (string | number)[];
  readonly version: number;
  /** Null once the row was removed. */
  readonly digest: string | null;
}

/** By the row's primary key as JSON. */
export type SealsOfTable = Map<string, NewestSeal>;

/** What 操作记录 says of each row that it ever spoke of, by table. */
export function newestSeals({
  db,
  tables,
}: Pick<Store, "db" | "tables">): Map<string, SealsOfTable> {
  const { recordRows } = tables;
  const { number, algorithm, seals } = recordRows;
  const rows = db
    .select({ number, algorithm, seals })
    .from(recordRows)
    .where(isNotNull(seals))
    .orderBy(asc(number))
    .all();
  const newest = new Map<string, SealsOfTable>();
  for (const row of rows) {
    for (const [table, key, version, digest] of readSeals(row.seals)) {
      const there = newest.get(table) ?? new Map<string, NewestSeal>();
      newest.set(table, there);
      const seal = { number: row.number, algorithm: row.algorithm, key, version, digest };
      there.set(JSON.stringify(key), seal);
    }
  }
  return newest;
}

/** What stands there may be anything by now: then it says nothing, and the chain tells that it was changed. */
function readSeals(text: string | null): readonly Seal[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) ? read.filter(isSeal) : [];
  } catch {
    return [];
  }
}

const isSeal = (read: unknown): read is Seal =>
  Array.isArray(read) && typeof read[0] === "string" && Array.isArray(read[1]);
