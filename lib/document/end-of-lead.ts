import type { PrintRules } from "./print-rules";

const SENTENCE_ENDS = /[。！？]/;
const ENDS = /[。！？：]/;
const OPENS = new Set("“‘《〈（");
const CLOSES = new Set("”’》〉）");

/** “引号标题。”正文: a sentence that ends within its quotation marks ends with them. */
const QUOTED_END = /^。[”’]$/;

/** 14：30 is a time, whatever its colon was typed as. */
const isTime = (line: string, at: number): boolean => /\d：\d/.test(line.slice(at - 1, at + 2));

/**
 * Where the heading ends that a line begins with, behind its mark; 0 where all of it is
 * the heading. What is quoted, bracketed or a title of something has marks of its own. By the first rules
 * only 。 ended a heading.
 */
export function endOfLead(line: string, rules: PrintRules): number {
  if (rules === 1) return line.indexOf("。") + 1;
  if (!SENTENCE_ENDS.test(line)) return 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at] ?? "";
    if (OPENS.has(mark)) depth += 1;
    else if (CLOSES.has(mark)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && QUOTED_END.test(line.slice(at - 1, at + 1))) return at + 1;
    } else if (depth === 0 && ENDS.test(mark) && !isTime(line, at)) return at + 1;
  }
  return line.indexOf("。") + 1;
}
