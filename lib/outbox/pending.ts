import type { Value } from "@/lib/report/value";

/** One try at saving a field. Once sent it does not change until it is answered. */
export interface Attempt {
  readonly value: Value;
  readonly seen: number;
  readonly key: string;
  readonly follows: readonly string[];
}

/** What one tab has typed into one field and the server has not acknowledged. */
export interface Pending {
  readonly account: string;
  readonly report: string;
  /** Names the tab, so that two tabs do not write over each other's records. */
  readonly writer: string;
  readonly code: string;
  /** On its way; its answer may be lost, so it is sent again unchanged. */
  readonly sent: Attempt | null;
  /** Typed since. */
  readonly next: Attempt | null;
}

/** Unlike crypto.randomUUID this works on an intranet's plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
