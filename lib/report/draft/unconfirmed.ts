import { confirmedCode } from "../address";
import type { Entries } from "../value";
import { readConfirmed } from "./confirmed";
import { quoted, type Placed } from "./context";
import { draftNames, draftOf } from "./draft-of";
import { openMarks } from "./open-marks";

/** A mark of last year's text that is still open, as lists show it. */
export interface Unconfirmed extends Placed {
  /** The field that it stands in. */
  readonly code: string;
  /** Names it among the marks of that field. */
  readonly id: number;
}

/** What is left to check in a field, in order; nothing where it has no draft. */
export function unconfirmedIn(code: string, entries: Entries): readonly Unconfirmed[] {
  const draft = draftOf(code, entries);
  if (!draft) return [];
  const { carried, text } = draft;
  const confirmed = readConfirmed(entries.get(confirmedCode(code)));
  return openMarks(carried, text, confirmed, draftNames(entries)).map((mark) => ({
    ...quoted(text, mark),
    ...{ code, id: mark.id },
  }));
}
