import type { Value } from "@/lib/report/value";

/** One answer of a contributor that can be taken. */
export interface Answer {
  readonly code: string;
  /** Canonical; "" is 留空. */
  readonly value: Exclude<Value, null>;
  /** What was understood, where it is not what stands there letter by letter. */
  readonly note: string | null;
}

/** Something on a sheet that is not taken, and what to do about it. */
export interface RefusedRow {
  readonly row: number;
  readonly label: string;
  readonly answer: string;
  readonly problem: string;
}

/** What a 数据采集表 that came back says: each row of it that holds an answer is in one of the first two. */
export interface Reading {
  readonly answers: readonly Answer[];
  readonly refused: readonly RefusedRow[];
  /** The codes of what was asked and is neither answered nor refused. */
  readonly left: readonly string[];
}
