import type { Edition } from "@/lib/editions/types";
import { fieldAt } from "./field-at";
import { parseEntry } from "./parse-entry";
import type { ParsedEntry, SaveOutcome, SentEntry } from "./save";

export interface ParsedSave {
  readonly entries: readonly ParsedEntry[];
  readonly invalid: readonly SaveOutcome[];
}

/** Parses what a browser sent by the edition's fields; one bad entry does not hold up the others. */
export function parseSent(edition: Edition, sent: readonly SentEntry[]): ParsedSave {
  const entries: ParsedEntry[] = [];
  const invalid: SaveOutcome[] = [];
  for (const entry of sent) {
    const { code, key } = entry;
    const field = fieldAt(edition, code);
    const parsed = field
      ? parseEntry(field, entry.value)
      : { ok: false as const, message: "这份年报没有这一项，请刷新页面。" };
    if (parsed.ok) entries.push({ ...entry, value: parsed.value, parsed: true });
    else invalid.push({ code, key, outcome: "invalid", message: parsed.message });
  }
  return { entries, invalid };
}
