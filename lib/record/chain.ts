import { createHash } from "node:crypto";

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
  readonly hash: string;
}

/** Where a record ends: its newest row, which binds all before it. */
export interface RecordHead {
  readonly number: number;
  readonly hash: string;
}

/** Before the first row. */
export const START = "0".repeat(64);

/** A row's hash binds all that it says and, through the former one, all that came before. */
export function chainHash(former: string, row: Omit<RecordRow, "hash">): string {
  const { number, at, by, address, kind, event } = row;
  const said = JSON.stringify([former, number, at.toISOString(), by, address, kind, event]);
  return createHash("sha256").update(said, "utf8").digest("hex");
}

/** What is wrong with a record, row by row; none where it is whole. `rows`: all, in their order. */
export function faultsInChain(rows: Iterable<RecordRow>): string[] {
  const faults: string[] = [];
  let former = START;
  let expected = 1;
  for (const row of rows) {
    if (row.number !== expected) {
      const missing =
        expected === row.number - 1 ? `${expected}` : `${expected}至${row.number - 1}`;
      faults.push(`操作记录缺第${missing}条。`);
    } else if (row.hash !== chainHash(former, row)) {
      faults.push(`操作记录第${row.number}条被改过，或者它前面的被改过。`);
    }
    former = row.hash;
    expected = row.number + 1;
  }
  return faults;
}
