/**
 * 填报值 of one field: null is 未填 (nobody has filled it in), "" is 留空 (deliberately left empty,
 * 无此项), anything else is the kind's canonical text; "0" says that none happened.
 */
export type Value = string | null;

export const ABSENT = null;
export const BLANK = "";

/** The values of a report by code; a code that is not there is 未填. */
export type Entries = ReadonlyMap<string, Value>;

/** The values of stored fields. */
export const entriesOf = (
  stored: Iterable<{ readonly code: string; readonly value: Value }>,
): Entries => new Map(Array.from(stored, ({ code, value }) => [code, value]));

/** Whether somebody has settled the field, be it by 留空. */
export function isSettled(value: Value | undefined): value is string {
  return value !== null && value !== undefined;
}

/** The text to print: 未填 and 留空 both show nothing. */
export function textOf(entries: Entries, code: string): string {
  return entries.get(code) ?? "";
}
