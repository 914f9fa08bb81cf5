import { field } from "@/lib/editions/define";
import type { Edition, Field, Section } from "@/lib/editions/types";
import { chineseNumber } from "./chinese-number";
import { ADDED_KEY, readOutline, type OutlinePart } from "./fields/outline";
import type { Entries } from "./value";

/** 部分 of one report: the form's section, or one that the unit added. */
export interface Part extends OutlinePart {
  /** 一、二、… by its place in this report. */
  readonly number: string;
  /** Null where the unit added the part. */
  readonly section: Section | null;
}

/** The parts as the form offers them. */
export function offeredParts(edition: Edition): readonly OutlinePart[] {
  return edition.sections.map(({ key, heading }) => ({ key, heading }));
}

/** The parts of a report in printed order: the form's, unless the unit has changed them. */
export function partsOf(edition: Edition, entries: Entries): readonly Part[] {
  const changed = edition.outline && entries.get(edition.outline.code);
  const parts = changed ? readOutline(changed) : offeredParts(edition);
  return parts.map((part, at) => ({
    ...part,
    number: `${chineseNumber(at + 1)}、`,
    section: edition.sections.find(({ key }) => key === part.key) ?? null,
  }));
}

/** The field of a part that a unit added; undefined for any other code. */
export function addedField(code: string, heading = "自设部分"): Field | undefined {
  const key = /^section\.(.+)$/.exec(code)?.[1];
  return key && ADDED_KEY.test(key) ? field(code, "narrative", heading) : undefined;
}
