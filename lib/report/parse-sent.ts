import type { Edition } from "@/lib/editions/types";
import { keyOfHeading } from "./address";
import { fieldAt } from "./field-at";
import { refused } from "./fields/kind";
import { headingProblem } from "./fields/outline";
import { parseEntry, type ParsedValue } from "./parse-entry";
import type { ParsedEntry, SaveOutcome, SentEntry } from "./save";

export interface ParsedSave {
  readonly entries: readonly ParsedEntry[];
  readonly invalid: readonly SaveOutcome[];
}

function parse(edition: Edition, { code, value }: SentEntry): ParsedValue {
  // A heading that waits is sent by whichever page finds it in the outbox, which has to learn why again.
  if (keyOfHeading(code) !== null) {
    return refused(headingProblem(value ?? "") ?? "请在「报告各部分」里再填一次这个标题。");
  }
  const field = fieldAt(edition, code);
  return field ? parseEntry(field, value) : refused("这份年报没有这一项，请刷新页面。");
}

/** Parses what a browser sent by the edition's fields; one bad entry does not hold up the others. */
export function parseSent(edition: Edition, sent: readonly SentEntry[]): ParsedSave {
  const entries: ParsedEntry[] = [];
  const invalid: SaveOutcome[] = [];
  for (const entry of sent) {
    const { code, key } = entry;
    const parsed = parse(edition, entry);
    if (parsed.ok) entries.push({ ...entry, value: parsed.value, parsed: true });
    else invalid.push({ code, key, outcome: "invalid", message: parsed.message });
  }
  return { entries, invalid };
}
