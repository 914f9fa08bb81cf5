import type { Field } from "@/lib/editions/types";
import { chineseNumber } from "../chinese-number";
import { accepted, refused, type Kind, type Parsed } from "./kind";
import { oneLine } from "./line";

/** One part of a report: the form's own section by its key, or one that the unit added. */
export interface OutlinePart {
  readonly key: string;
  readonly heading: string;
}

/** Keys of added parts are drawn at random and never used again. */
export const ADDED_KEY = /^p[a-z0-9]{10}$/;

const LINE = /^(\S+) (.*)$/s;
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

/** The parts as they are printed, a line each. */
export const outlineWords = (parts: readonly OutlinePart[]): string =>
  parts.map(({ heading }, at) => `${chineseNumber(at + 1)}、${heading}`).join("\n");

/** 一、 as it comes along with a heading that was copied; the place says it, so that it would be printed twice. */
const NUMBER = /^\s*[一二三四五六七八九十]+、/;

function readHeading(heading: string): Parsed {
  const [number] = NUMBER.exec(heading) ?? [];
  if (number) return refused(`序号自动排，请删去标题开头的“${number.trim()}”。`);
  const text = oneLine(heading.trimEnd(), LONGEST_HEADING);
  return text.ok && text.value === "" ? refused("请填写标题。") : text;
}

/** Why a heading cannot be taken; null where it can. */
export function headingProblem(heading: string): string | null {
  const read = readHeading(heading);
  return read.ok ? null : read.message;
}

function partsProblem(parts: readonly OutlinePart[], { options = [] }: Field): string | null {
  if (parts.length > MOST_PARTS) return `最多 ${MOST_PARTS} 个部分。`;
  const keys = new Set(parts.map(({ key }) => key));
  if (keys.size < parts.length) return "同一部分出现了两次，请刷新页面后再试。";
  const isKnown = (key: string) =>
    ADDED_KEY.test(key) || options.some(({ value }) => value === key);
  return parts.every(({ key }) => isKnown(key)) ? null : "有不认识的部分，请刷新页面后再试。";
}

/** 报告各部分: which parts a report has, in which order, under which headings. */
export const outline: Kind = {
  parse: (typed, field) => {
    const parts = readOutline(typed);
    if (parts.length !== typed.split("\n").length) return refused("每一部分都要有标题。");
    const problem = partsProblem(parts, field);
    if (problem !== null) return refused(problem);
    const read: OutlinePart[] = [];
    for (const { key, heading } of parts) {
      const plain = readHeading(heading);
      if (!plain.ok) return refused(`第 ${read.length + 1} 部分的标题：${plain.message}`);
      read.push({ key, heading: plain.value });
    }
    return accepted(writeOutline(read));
  },
  print: (value) => outlineWords(readOutline(value)),
};
