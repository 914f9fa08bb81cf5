import { hashOf, type HashName } from "./hash";

/** One row of the record, as it is kept. */
export interface RecordRow {
  readonly number: number;
  readonly at: Date;
  /** The account that did it; null where nobody had signed in, or it was done on the server. */
  readonly by: string | null;
  /** Where it was done from; "" on the server itself. */
  readonly address: string;
  readonly kind: string;
  /** The event as JSON. */
  readonly event: string;
  /** Of the hash: 1 in rows of before there were seals, which it does not cover. */
  readonly version: number;
  readonly algorithm: HashName;
  /** What the rows that it speaks of were then, as JSON; null in version 1. */
  readonly seals: string | null;
  readonly hash: string;
}

/** Where a record ends: its newest row, which binds all before it. */
export interface RecordHead {
  readonly number: number;
  readonly hash: string;
}

/** Before the first row. */
export const START = "0".repeat(64);

/** The version of the hash that rows are written with. */
export const CHAIN_VERSION = 2;

/** A row's hash binds all that it says and, through the former one, all that came before. */
export function chainHash(former: string, row: Omit<RecordRow, "hash">): string {
  const { number, at, by, address, kind, event, version, algorithm, seals } = row;
  const moment = Number.isNaN(at.getTime()) ? null : at.toISOString(); // the column can hold anything
  const said = [former, number, moment, by, address, kind, event];
  if (version === 1) return hashOf("sha256", JSON.stringify(said));
  return hashOf(algorithm, JSON.stringify([version, algorithm, ...said, seals]));
}

/** What is wrong with a record, row by row; none where it is whole. `rows`: all, in their order. */
export function faultsInChain(rows: Iterable<RecordRow>): string[] {
  const faults: string[] = [];
  let former: Pick<RecordRow, "number" | "hash" | "version"> = {
    ...{ number: 0, hash: START, version: 1 },
  };
  for (const row of rows) {
    const fault = faultBetween(former, row);
    if (fault) faults.push(fault);
    former = row;
  }
  return faults;
}

function faultBetween(
  former: Pick<RecordRow, "number" | "hash" | "version">,
  row: RecordRow,
): string | undefined {
  const [from, to] = [former.number + 1, row.number - 1];
  if (from <= to) return `操作记录缺第${from === to ? from : `${from}至${to}`}条。`;
  if (row.hash !== chainHash(former.hash, row)) {
    return `操作记录第${row.number}条被改过，或者它前面的被改过。`;
  }
  const older = row.version < former.version || row.version > CHAIN_VERSION;
  return older ? `操作记录第${row.number}条不是那时的写法，被换过。` : undefined;
}
