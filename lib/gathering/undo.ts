import type { Value } from "@/lib/report/value";

/** One version of a field, and what wrote it. */
export interface Version {
  readonly value: Value;
  readonly version: number;
  readonly writtenBy: string;
}

/** All versions of a field's entry and of what one contributor gave for it. */
export interface FieldHistory {
  readonly code: string;
  readonly entry: readonly Version[];
  readonly given: readonly Version[];
}

export interface Restored {
  readonly code: string;
  readonly entry: Value;
  readonly given: Value;
}

export interface Undoing {
  readonly restored: readonly Restored[];
  /** The codes of what was changed since and stays as it is. */
  readonly kept: readonly string[];
}

/** The name under which the undoing of a taking writes. */
export const undoKey = (takingId: string): string => `undo.${takingId}`;

const latest = (versions: readonly Version[]) =>
  [...versions].sort((one, other) => other.version - one.version)[0];

const writtenBy = (versions: readonly Version[], key: string) =>
  versions.find((each) => each.writtenBy === key);

const valueBefore = (versions: readonly Version[], version: number): Value =>
  versions.find((each) => each.version === version - 1)?.value ?? null;

/** Whether the versions hold now what one of them wrote. */
const stands = (versions: readonly Version[], written: Version) =>
  latest(versions)?.value === written.value;

/** Another taking came after and is not undone: its sum counts on this one. */
function isBuiltUpon(
  { entry }: FieldHistory,
  written: Version,
  takings: ReadonlySet<string>,
): boolean {
  return entry.some(
    (each) =>
      each.version > written.version &&
      takings.has(each.writtenBy) &&
      !writtenBy(entry, undoKey(each.writtenBy)),
  );
}

/** What undoing a taking puts back. `takings`: the ids of all of the report's. */
export function undoingOf(
  takingId: string,
  fields: readonly FieldHistory[],
  takings: ReadonlySet<string>,
): Undoing {
  const restored: Restored[] = [];
  const kept: string[] = [];
  for (const field of fields) {
    const { code, entry, given } = field;
    const [wrote, gave] = [writtenBy(entry, takingId), writtenBy(given, takingId)];
    if (!wrote || !gave || writtenBy(entry, undoKey(takingId))) continue;
    const holds = stands(entry, wrote) && stands(given, gave);
    if (!holds || isBuiltUpon(field, wrote, takings)) kept.push(code);
    else {
      const [before, gaveBefore] = [
        valueBefore(entry, wrote.version),
        valueBefore(given, gave.version),
      ];
      restored.push({ code, entry: before, given: gaveBefore });
    }
  }
  return { restored, kept };
}
