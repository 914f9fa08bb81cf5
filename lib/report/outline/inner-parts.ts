import type { Edition } from "@/lib/editions/types";
import { formPages } from "../form-pages";
import { textOf, type Entries } from "../value";

/** 一、公开的内容; but “一、二季度” counts quarters. */
const LIKE_A_PART = /^\s*[一二三四五六七八九十]{1,3}[、．.](?![一二三四五六七八九十])/;

const QUOTED = 10;

/** A narrative with paragraphs that are numbered as the report's parts are. */
export interface InnerParts {
  /** Of the page of the form, below the report's address. */
  readonly path: string;
  readonly name: string;
  readonly code: string;
  /** How the first of them begins, and how many there are. */
  readonly opening: string;
  readonly count: number;
}

function openingOf(line: string): string {
  const text = Array.from(line.trim());
  return text.length > QUOTED ? `${text.slice(0, QUOTED).join("")}…` : text.join("");
}

/**
 * Where “一、” begins a paragraph inside a part. It is the number of parts (GB/T 9704-2012, 7.3.3), so
 * that it is set as text there; a whole report may have been pasted into one of its parts.
 */
export function innerParts(edition: Edition, entries: Entries): readonly InnerParts[] {
  return formPages(edition, entries).flatMap(({ path, name, fields }) =>
    fields.flatMap(({ code, kind }) => {
      if (kind !== "narrative") return [];
      const lines = textOf(entries, code)
        .split("\n")
        .filter((line) => LIKE_A_PART.test(line));
      const [first] = lines;
      if (first === undefined) return [];
      return [{ path, name, code, opening: openingOf(first), count: lines.length }];
    }),
  );
}

/** What is said of it, and what to do. */
export const innerPartsWords = ({ name, opening, count }: InnerParts): string =>
  `${name}：里面有 ${count} 段以“一、”一类序号开头（“${opening}”），这是各部分标题的序号，会印成正文。请改成“（一）”，或者移到另一部分`;
