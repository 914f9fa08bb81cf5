import type { Edition } from "@/lib/editions/types";
import type { Change, Changes, What } from "./change";
import type { ParagraphChange } from "./text/change";

/** Where the report shows what became of a field; every element that shows a change has such an id. */
export const changeId = (code: string): string => `change-${code}`;

/** Of the nth marked paragraph of a narrative, from 1. */
export const paragraphId = (code: string, nth: number): string => `${changeId(code)}-${nth}`;

/** Of a part that was added, dropped, renamed or moved, or whose number follows from that. */
export const partId = (key: string): string => changeId(`outline.${key}`);

/** Of a change in the list of changes. */
export const entryId = ({ field, what }: Change): string =>
  `list-${what.kind === "part" ? partId(what.key) : changeId(field.code)}`;

/** Whether a paragraph is marked in the report. */
export const isMarked = ({ kind }: ParagraphChange): boolean => kind !== "same";

const paragraphIds = (code: string, paragraphs: readonly ParagraphChange[]): readonly string[] =>
  paragraphs.filter(isMarked).map((_, at) => paragraphId(code, at + 1));

/** A part of a composed preface is seen where the preface says something else. */
function prefaceIds({ field }: Change, edition: Edition, { narratives }: Changes) {
  const { parts, free } = edition.preface;
  return parts.includes(field) ? paragraphIds(free.code, narratives.get(free.code) ?? []) : null;
}

const isUnprinted = ({ field, page }: Change, { closing }: Edition): boolean =>
  field === closing.seal || page.path === "publication-kit";

function ownIds(code: string, what: What): readonly string[] {
  if (what.kind === "part") return [partId(what.key)];
  return what.kind === "narrative" ? paragraphIds(code, what.paragraphs) : [changeId(code)];
}

/** Where the report shows a change, in order; nowhere where what is printed stays the same. */
export function idsOf(change: Change, edition: Edition, changes: Changes): readonly string[] {
  if (isUnprinted(change, edition)) return [];
  return prefaceIds(change, edition, changes) ?? ownIds(change.field.code, change.what);
}
