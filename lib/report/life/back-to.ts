import { isBeside } from "../address";
import type { Entries } from "../value";

/** What has to be written so that a report says again what a frozen draft says; what lies beside it stays. */
export function backTo(frozen: Entries, own: Entries): Entries {
  const codes = new Set([...own.keys(), ...frozen.keys()]);
  const other = [...codes].filter(
    (code) => !isBeside(code) && (own.get(code) ?? null) !== (frozen.get(code) ?? null),
  );
  return new Map(other.map((code) => [code, frozen.get(code) ?? null]));
}
