import type { CurrentEntry } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";

/** One try at saving a field. Once sent it does not change until it is answered. */
export interface Attempt {
  readonly value: Value;
  readonly seen: number;
  readonly key: string;
  readonly follows: readonly string[];
}

/** What the person has to settle before a field can be saved. */
export type FieldProblem =
  | { readonly kind: "invalid"; readonly message: string }
  /** The text of this tab stands against `current`, that of the other. */
  | { readonly kind: "conflict"; readonly current: CurrentEntry };

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
  /** Why it was not saved, for the pages that name it. Like `where` absent from what an older page kept. */
  readonly problem?: FieldProblem | null;
  /** What the field is called on its page. */
  readonly where?: string | undefined;
}

/** Whether there is anything in a record that the server has not acknowledged. */
export const isOpen = ({ sent, next }: Pick<Pending, "sent" | "next">): boolean =>
  sent !== null || next !== null;

/** Unlike crypto.randomUUID this works on an intranet's plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Names the page that this script runs in, among all that write to the outbox. */
export const thisPage = newKey();
