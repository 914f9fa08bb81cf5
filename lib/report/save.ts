import type { Value } from "./value";

/** One field as a browser sends it. */
export interface SentEntry {
  readonly code: string;
  /** As typed; the server parses it. */
  readonly value: Value;
  /** The version that the person saw; 0 where there was none. */
  readonly seen: number;
  /** Names this save for good: sent again, it is answered as it was the first time. */
  readonly key: string;
  /** Earlier saves of the same field by this writer whose answers have not come back. */
  readonly follows: readonly string[];
}

/** A sent entry whose value is canonical. */
export type ParsedEntry = SentEntry & { readonly parsed: true };

/** A stored field. */
export interface StoredEntry {
  readonly code: string;
  readonly value: Value;
  readonly version: number;
  readonly at: Date;
  /** The display name of who wrote it. */
  readonly by: string;
}

/** What became of one sent entry. `value` is canonical. */
export type SaveOutcome =
  | {
      readonly code: string;
      readonly key: string;
      readonly outcome: "saved";
      readonly version: number;
      readonly value: Value;
      readonly at: string;
    }
  | {
      readonly code: string;
      readonly key: string;
      readonly outcome: "conflict";
      readonly current: CurrentEntry;
    }
  | {
      readonly code: string;
      readonly key: string;
      readonly outcome: "invalid";
      readonly message: string;
    };

/** What stands in the field now, where somebody else saved first. `at` is ISO 8601, UTC. */
export interface CurrentEntry {
  readonly value: Value;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  /** Whether `by` is the account that asks: one's own other window. Absent in answers of an older server. */
  readonly mine?: boolean;
}
