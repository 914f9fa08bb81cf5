import type { Heading, Paragraph } from "./model";
import { normalise } from "./normalise";
import { endOfLead } from "./end-of-lead";
import { CURRENT_RULES, type PrintRules } from "./print-rules";

/** A line that begins like this is a level 2 or level 3 heading (GB/T 9704-2012, 7.3.3). */
const LEVEL_2 = /^（[一二三四五六七八九十百]+）/;
const LEVEL_3 = /^\d{1,2}[.．、](?!\d)/;

/** A first sentence longer than two printed lines is text with a number, not a heading. */
const LONGEST_LEAD = 56;

/** One printed paragraph as the block that it is. */
export function lineBlock(
  line: string,
  code: string,
  rules: PrintRules = CURRENT_RULES,
): Heading | Paragraph {
  const level = LEVEL_2.test(line) ? 2 : LEVEL_3.test(line) ? 3 : null;
  if (level === null) return { kind: "paragraph", text: line, code };
  const end = endOfLead(line, rules) || line.length;
  const lead = line.slice(0, end);
  if (lead.length > LONGEST_LEAD) return { kind: "paragraph", text: line, code };
  if (end === line.length) return { kind: "heading", level, text: lead, code };
  return { kind: "paragraph", lead: { level, text: lead }, text: line.slice(end), code };
}

/** The paragraphs that a plain text prints: a line is one; empty lines and spaces around a line are not printed. */
export function narrativeLines(text: string, rules: PrintRules = CURRENT_RULES): readonly string[] {
  return text
    .split("\n")
    .map((line) => normalise(line.trim(), rules))
    .filter((line) => line !== "");
}

/** Plain text to blocks. */
export function narrativeBlocks(
  text: string,
  code: string,
  rules: PrintRules = CURRENT_RULES,
): readonly (Heading | Paragraph)[] {
  return narrativeLines(text, rules).map((line) => lineBlock(line, code, rules));
}
