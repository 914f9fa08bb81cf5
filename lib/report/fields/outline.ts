import { accepted, refused, type Kind } from "./kind";

/** One part of a report: the form's own section by its key, or one that the unit added. */
export interface OutlinePart {
  readonly key: string;
  readonly heading: string;
}

/** Keys of added parts are drawn at random and never used again. */
export const ADDED_KEY = /^p[a-z0-9]{10}$/;

const LINE = /^(\S+) (.*)$/;
const MOST_PARTS = 30;
const LONGEST_HEADING = 60;

/** Stored as a line a part, `<key> <heading>`, so that a conflict can be read and merged by people. */
export function readOutline(value: string): readonly OutlinePart[] {
  return value.split("\n").flatMap((text) => {
    const [, key, heading] = LINE.exec(text) ?? [];
    return key && heading !== undefined ? [{ key, heading }] : [];
  });
}

export function writeOutline(parts: readonly OutlinePart[]): string {
  return parts.map(({ key, heading }) => `${key} ${heading}`).join("\n");
}

/** 报告各部分: which parts a report has, in which order, under which headings. */
export const outline: Kind = {
  parse: (typed, { options = [] }) => {
    const parts = readOutline(typed.replace(/[ \t]+$/gm, ""));
    if (parts.length !== typed.split("\n").length) return refused("每一部分都要有标题。");
    if (parts.length > MOST_PARTS) return refused(`最多 ${MOST_PARTS} 个部分。`);
    if (parts.some(({ heading }) => heading.length > LONGEST_HEADING)) {
      return refused(`标题最多 ${LONGEST_HEADING} 字。`);
    }
    if (new Set(parts.map(({ key }) => key)).size < parts.length) {
      return refused("同一部分出现了两次，请刷新页面后再试。");
    }
    const known = (key: string) =>
      ADDED_KEY.test(key) || options.some(({ value }) => value === key);
    if (!parts.every(({ key }) => known(key))) return refused("有不认识的部分，请刷新页面后再试。");
    return accepted(writeOutline(parts));
  },
  print: (value) => value,
};
