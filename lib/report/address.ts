/** A field's code is its address everywhere: in storage, as the id and name of its input, in links. */

const NOTE = "note.";

const behind = (start: string, code: string) =>
  code.startsWith(start) ? code.slice(start.length) : null;

/** The private note of a figure has an address of its own, so that it is saved like any field. */
export const noteCode = (code: string): string => NOTE + code;

/** The figure that a note belongs to; null where the code is not a note's. */
export const notedCode = (code: string): string | null => behind(NOTE, code);

const CARRIED = "carried.";
const CONFIRMED = "confirmed.";

/** Last year's text as this year's draft lies beside the field, until somebody touches or confirms it. */
export const carriedCode = (code: string): string => CARRIED + code;
/** Which marks of the draft are confirmed: lib/report/draft/confirmed.ts. */
export const confirmedCode = (code: string): string => CONFIRMED + code;
/** The names that a report's draft is searched for, a line a name. */
export const DRAFT_NAMES = "draft.names";

/** The field that a draft was carried into; null where the code is of something else. */
export const codeCarried = (code: string): string | null => behind(CARRIED, code);
/** The field whose draft was confirmed; null where the code is of something else. */
export const codeConfirmed = (code: string): string | null => behind(CONFIRMED, code);

const HEADING = "heading.";

/** Where a heading waits that cannot be taken into the outline; only browsers keep one. */
export const headingCode = (key: string): string => HEADING + key;

/** The key of the part that such a heading was typed for; null where the code is of something else. */
export const keyOfHeading = (code: string): string | null => behind(HEADING, code);

/** What lies beside the report and is no part of it: no document and no file has it. */
export function isBeside(code: string): boolean {
  return [NOTE, CARRIED, CONFIRMED].some((start) => code.startsWith(start)) || code === DRAFT_NAMES;
}
