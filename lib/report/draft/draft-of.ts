import { carriedCode, confirmedCode, DRAFT_NAMES } from "../address";
import { isSettled, type Entries } from "../value";

/** A field that last year's text was carried into. */
export interface Draft {
  readonly code: string;
  readonly carried: string;
  /** Whether somebody has touched or confirmed anything: from then on the field's own entry holds the text. */
  readonly begun: boolean;
  /** The text as the form shows it. */
  readonly text: string;
}

/** Null where nothing was carried into the field. */
export function draftOf(code: string, entries: Entries): Draft | null {
  const carried = entries.get(carriedCode(code));
  if (!carried) return null;
  const own = entries.get(code);
  const begun = isSettled(own) || isSettled(entries.get(confirmedCode(code)));
  return { code, carried, begun, text: begun ? (own ?? "") : carried };
}

/** The names that a report's drafts are searched for. */
export function draftNames(entries: Entries): readonly string[] {
  return (entries.get(DRAFT_NAMES) ?? "").split("\n").filter((name) => name !== "");
}
