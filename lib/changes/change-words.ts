import type { Value } from "@/lib/report/value";
import type { Change, PartThen, What } from "./change";
import type { ParagraphChange } from "./text/change";
import { valueWords } from "./value-words";

/** What is done to a paragraph, in a word. */
export const paragraphWords: Readonly<Record<ParagraphChange["kind"], string>> = {
  same: "",
  changed: "修改",
  inserted: "新增",
  deleted: "删去",
  moved: "移动",
  left: "移走",
};

/** Whether a paragraph is one of those that a list names: what moved within its part is named where it stands now. */
export const isListed = (change: ParagraphChange, code: string): boolean =>
  change.kind !== "same" && (change.kind !== "left" || change.to.code !== code);

const counted = ["changed", "inserted", "deleted", "moved", "left"] as const;

function countWords(paragraphs: readonly ParagraphChange[], code: string): string {
  const listed = paragraphs.filter((paragraph) => isListed(paragraph, code));
  const words = counted.flatMap((kind) => {
    const count = listed.filter((paragraph) => paragraph.kind === kind).length;
    return count > 0 ? [`${paragraphWords[kind]} ${count} 段`] : [];
  });
  return words.join("，");
}

const says = (value: Value): boolean => value !== null && value !== "";

function narrativeWords({ field, what }: Change & { what: What & { kind: "narrative" } }): string {
  const { before, after, paragraphs } = what;
  if (paragraphs.some(({ kind }) => kind !== "same")) return countWords(paragraphs, field.code);
  if (says(before) || says(after))
    return "印出来一样：只有空格、空行、标点的写法，或者由谁拼写不同";
  return `${valueWords(field, before)} → ${valueWords(field, after)}`;
}

const named = ({ number, heading }: PartThen): string => `“${number}${heading}”`;

function partWords({ before, after, moved }: What & { kind: "part" }): string {
  if (!after) return before ? `删去${named(before)}` : "";
  if (!before) return `新增${named(after)}`;
  const renamed = before.heading !== after.heading;
  const done = [...(moved ? ["移动"] : []), ...(renamed ? ["改名"] : [])].join("并");
  return `${done}：${named(before)} → ${named(after)}`;
}

/** What a change is, on one line; null where runs of words say it. */
export function changeWords(change: Change): string | null {
  const { field, what } = change;
  switch (what.kind) {
    case "value":
      return `${valueWords(field, what.before)} → ${valueWords(field, what.after)}`;
    case "line":
      return null;
    case "narrative":
      return narrativeWords({ ...change, what });
    case "part":
      return partWords(what);
  }
}
