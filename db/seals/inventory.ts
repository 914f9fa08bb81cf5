import { desc } from "drizzle-orm";
import { CHAIN_VERSION, chainHash, START } from "@/lib/record/chain";
import { macOf, type Sealing } from "@/lib/record/mac";
import type { Store } from "../store";
import { bindHistories } from "./bind-histories";
import { sealedNames, type SealedName } from "./bindings";
import { differences, standingRows } from "./compare";
import { newestSeals, type SealsOfTable } from "./newest-seals";
import { digestOf, sealVersion } from "./sealed-columns";
import type { Seal } from "./seals-of";

type Writing = Pick<Store, "db" | "tables">;

/** What 操作记录 says of the rows before an upgrade, and which of them are not so: those stay unsealed. */
export interface SealedBefore {
  readonly newest: ReadonlyMap<string, SealsOfTable>;
  readonly altered: ReadonlySet<string>;
}

/** Of a database that has no seals yet: all that stands there is sealed as it is. */
export const NONE_BEFORE: SealedBefore = { newest: new Map(), altered: new Set() };

const nameOf = (name: string, key: readonly unknown[]) => JSON.stringify([name, ...key]);

export function sealedBefore(reading: Writing): SealedBefore {
  const newest = newestSeals(reading);
  const altered = differences(reading, newest).map(({ name, key }) => nameOf(name, key));
  return { newest, altered: new Set(altered) };
}

/** Rows of 操作记录 that seal so many rows each. */
const AT_ONCE = 500;

/**
 * Seals what an upgrade left, in its transaction: rows that it wrote, changed or removed, and all of them
 * where there were no seals before. What somebody had altered before it is not made good by that.
 */
export function sealInventory(
  writing: Writing,
  before: SealedBefore,
  sealing: Sealing,
  now: Date,
): void {
  if (before === NONE_BEFORE) bindHistories(writing);
  const seals = sealedNames.flatMap((name) => newSealsIn(writing, name, before, sealing));
  for (let at = 0; at < seals.length; at += AT_ONCE) {
    append(writing, seals.slice(at, at + AT_ONCE), sealing, now);
  }
}

function newSealsIn(
  writing: Writing,
  name: SealedName,
  { newest, altered }: SealedBefore,
  { algorithm }: Sealing,
): Seal[] {
  const version = sealVersion(name);
  const rest = new Map(newest.get(name));
  const seals: Seal[] = [];
  for (const { key, values } of standingRows(writing, name, version)) {
    const seal = rest.get(JSON.stringify(key));
    rest.delete(JSON.stringify(key));
    if (altered.has(nameOf(name, key))) continue;
    if (seal?.version === version && digestOf(seal.algorithm, version, values) === seal.digest)
      continue;
    seals.push([name, key, version, digestOf(algorithm, version, values)]);
  }
  for (const { key, digest } of rest.values()) {
    const removed = digest !== null && !altered.has(nameOf(name, key));
    if (removed) seals.push([name, key, version, null]);
  }
  return seals;
}

function append(
  { db, tables: { recordRows } }: Writing,
  seals: readonly Seal[],
  sealing: Sealing,
  now: Date,
): void {
  const { number, hash } = recordRows;
  const [last] = db.select({ number, hash }).from(recordRows).orderBy(desc(number)).limit(1).all();
  const event = { kind: "inventoried", rows: seals.length } as const;
  const row = {
    ...{ number: (last?.number ?? 0) + 1, at: now, by: null, address: "" },
    ...{ kind: event.kind, event: JSON.stringify(event), version: CHAIN_VERSION },
    ...{ algorithm: sealing.algorithm, seals: JSON.stringify(seals) },
  };
  const bound = chainHash(last?.hash ?? START, row);
  db.insert(recordRows)
    .values({ ...row, hash: bound, mac: macOf(sealing, bound) })
    .run();
}
