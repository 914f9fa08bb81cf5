import { createHash } from "node:crypto";
import { isBeside } from "../address";
import type { Report } from "../report";
import type { Entries, Value } from "../value";

/** All that a revision says, as it is frozen. Private notes and unconfirmed drafts are no part of it. */
export interface Snapshot {
  readonly format: 1;
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

/** One text for one content: entries stand in the order of their codes, an absent one not at all. */
export function freeze(report: Report, entries: Entries): FrozenText {
  const printed = [...entries].filter(([code, value]) => !isBeside(code) && value !== null);
  const sorted = printed.sort(([one], [other]) => (one < other ? -1 : 1));
  const snapshot: Snapshot = {
    format: 1,
    edition: report.editionId,
    year: report.year,
    unit: report.unitName,
    entries: Object.fromEntries(sorted),
  };
  const text = JSON.stringify(snapshot);
  return { text, sha256: snapshotHash(text) };
}

/** What stands in a frozen text. It may have been written by an older version: never by a newer one. */
export function thaw(text: string): Entries {
  return new Map(Object.entries((JSON.parse(text) as Snapshot).entries));
}
