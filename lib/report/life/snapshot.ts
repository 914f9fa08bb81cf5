import { createHash } from "node:crypto";
import { CURRENT_RULES, type PrintRules } from "@/lib/document/print-rules";
import { isBeside } from "../address";
import type { Report } from "../report";
import type { Entries, Value } from "../value";

/** All that a revision says, as it is frozen. Private notes and unconfirmed drafts are no part of it. */
export interface Snapshot {
  readonly format: 1;
  /** By which it prints. Absent from drafts of before there were two: the first. */
  readonly printRules?: PrintRules;
  readonly edition: string;
  readonly year: number;
  readonly unit: string;
  readonly entries: Readonly<Record<string, Value>>;
}

export interface FrozenText {
  readonly text: string;
  /** Of the text in UTF-8, as 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Of a frozen text, as it is kept beside it. */
export const snapshotHash = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** What a report says, and by which rules that prints. */
export interface Written {
  readonly entries: Entries;
  readonly rules: PrintRules;
}

/** One text for one content: entries stand in the order of their codes, an absent one not at all. */
export function freeze(
  report: Report,
  entries: Entries,
  rules: PrintRules = CURRENT_RULES,
): FrozenText {
  const printed = [...entries].filter(([code, value]) => !isBeside(code) && value !== null);
  const sorted = printed.sort(([one], [other]) => (one < other ? -1 : 1));
  const snapshot: Snapshot = {
    format: 1,
    ...(rules === 1 ? {} : { printRules: rules }),
    edition: report.editionId,
    year: report.year,
    unit: report.unitName,
    entries: Object.fromEntries(sorted),
  };
  const text = JSON.stringify(snapshot);
  return { text, sha256: snapshotHash(text) };
}

/** What stands in a frozen text. It may have been written by an older version: never by a newer one. */
export function thaw(text: string): Written {
  const { entries, printRules = 1 } = JSON.parse(text) as Snapshot;
  return { entries: new Map(Object.entries(entries)), rules: printRules };
}
