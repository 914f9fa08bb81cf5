import type { Edition } from "@/lib/editions/types";
import { partsOf } from "@/lib/report/parts";
import type { Entries } from "@/lib/report/value";
import { composePreface, type Composed } from "./composed-preface";
import type { PrintRules } from "./print-rules";
import { printed } from "./printed-line";

const NAMED_PARTS = 3;

/** What the preface is composed of: its parts, and what follows from the report's own, their names and number. */
export function composedOf(edition: Edition, entries: Entries): Composed {
  const { template, gap, parts } = edition.preface;
  const all = partsOf(edition, entries);
  const names = all.slice(0, NAMED_PARTS).map(({ heading }) => heading);
  return {
    ...{ template, gap },
    parts: parts.map(({ code, label }) => ({ code, label })),
    derived: { firstParts: names.join("、"), "preface.parts": String(all.length) },
  };
}

/** By which a part of the preface that nobody had filled in left no mark. */
const WITHOUT_GAPS: PrintRules = 1;

/** 编制说明 as its parts compose it, before it is set for print. */
export function composedText(edition: Edition, entries: Entries, marksGaps = true): string {
  const read = (code: string) => {
    const field = edition.preface.parts.find((part) => part.code === code);
    return field ? printed(field, entries) : "";
  };
  return composePreface(composedOf(edition, entries), read, marksGaps);
}

/**
 * 编制说明 as printed: a person's own text where they took it over. A part that nobody has filled in is
 * marked, but in a draft that was frozen before there were such marks.
 */
export const prefaceText = (edition: Edition, entries: Entries, rules: PrintRules): string =>
  entries.get(edition.preface.free.code) || composedText(edition, entries, rules !== WITHOUT_GAPS);
