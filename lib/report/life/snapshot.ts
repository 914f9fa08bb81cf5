import { createHash } from "node:crypto";
import type { Layout } from "@/lib/document/layout";
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
  /** How it is set; absent in what was frozen before layouts could be mended. */
  readonly layout?: Layout;
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

/** How a draft that is frozen is printed; by the rules of today where none are given. */
interface FrozenSetting {
  readonly rules?: PrintRules;
  readonly layout?: Layout | undefined;
}

/** One text for one content: entries stand in the order of their codes, an absent one not at all. */
export function freeze(
  report: Report,
  entries: Entries,
  { rules = CURRENT_RULES, layout }: FrozenSetting = {},
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
    ...(layout && { layout: onlyLayout(layout) }),
  };
  const text = JSON.stringify(snapshot);
  return { text, sha256: snapshotHash(text) };
}

/** Without the name that it is offered under: the same layout chosen by hand is the same content. */
function onlyLayout(layout: Layout): Layout {
  const { faces, digits, boldLevels, pitch, titlePitch } = layout;
  const { marginsMm, pageNumber, closing, blankIsCustom } = layout;
  return {
    ...{ faces, digits, boldLevels, pitch, titlePitch },
    ...{ marginsMm, pageNumber, closing, blankIsCustom },
  };
}

/** The layout that a frozen text names, if any. */
export const frozenLayout = (text: string): Layout | undefined =>
  (JSON.parse(text) as Snapshot).layout;

/** What stands in a frozen text. It may have been written by an older version: never by a newer one. */
export function thaw(text: string): Written {
  const { entries, printRules = 1 } = JSON.parse(text) as Snapshot;
  return { entries: new Map(Object.entries(entries)), rules: printRules };
}
